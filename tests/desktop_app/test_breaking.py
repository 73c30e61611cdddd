"""Long words break, so that nothing in the window is wider than its place; what is to be copied stays whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import look
from desktop_app.breaking import breakable
from desktop_app.desk import Desk
from desktop_app.lists.detail import DetailPanel
from desktop_app.lists.glance import glance
from tests.desktop_app.given import keep

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
HERE = "\N{ZERO WIDTH SPACE}"


def test_only_long_words_may_break_and_nothing_of_them_is_lost() -> None:
    made = breakable(f"A {LONG} B")
    assert made.replace(HERE, "") == f"A {LONG} B"
    assert max(map(len, made.replace(HERE, " ").split())) == 12
    assert breakable("An interdisciplinary word") == "An interdisciplinary word"


@pytest.mark.parametrize(
    "word", ["استخدام" * 6, "e\N{COMBINING ACUTE ACCENT}" * 20, "👩\N{ZERO WIDTH JOINER}🌾" * 10]
)
def test_what_belongs_together_is_not_parted(word: str) -> None:
    parts = breakable(word).split(HERE)
    assert "".join(parts) == word
    assert not any(part[0] in "\N{COMBINING ACUTE ACCENT}\N{ZERO WIDTH JOINER}" for part in parts)
    assert len(parts) == 1 or "ا" not in word


def test_addresses_that_are_copied_hold_no_letter_more() -> None:
    path = "/media/stick/" + "a" * 60
    assert breakable(path, copied=True) == path
    assert HERE in breakable(path)


def test_a_label_says_its_text_as_it_was_given_and_is_no_wider_than_a_part_of_a_word(qtbot: QtBot) -> None:
    label = look.PlainLabel(LONG)
    label.setWordWrap(True)
    qtbot.addWidget(label)
    assert label.text() == LONG
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(LONG) / 3
    label.setText("short")
    assert label.text() == "short"


def test_the_buttons_beside_a_list_stay_in_sight_whatever_a_title_is(desk: Desk, qtbot: QtBot) -> None:
    keep(desk, "A0000000001", LONG)
    panel = DetailPanel(desk)
    panel.resize(300, 500)
    qtbot.addWidget(panel)
    seen = glance(desk, "A0000000001")
    assert seen is not None
    panel.show_one(seen)
    panel.show()
    inside = panel.widget()
    assert inside is not None
    assert inside.width() <= panel.viewport().width()
    assert all(button.width() <= panel.width() for button in panel.findChildren(QPushButton))
