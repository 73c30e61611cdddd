"""The top of the form keeps room for the record's own title."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.form.header import Header

LONG = "Regional workshop for Central and Eastern Europe and Western Asia on the clearing-house mechanism"


def test_the_way_back_to_a_record_with_a_long_title_leaves_room_for_this_ones(qtbot: QtBot) -> None:
    header = Header("Activities")
    qtbot.addWidget(header)
    header.resize(1100, 48)
    header.title.setText("A course")
    header.say_back(LONG)
    header.show()
    assert header.title.width() > header.width() // 3
    assert header.back.text().endswith("…")
    assert header.back.accessibleName() == LONG
    assert LONG in header.back.toolTip()
