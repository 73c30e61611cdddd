"""A text to read: a few words stand where the page's reading begins, long ones where their own readers begin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.conflicts.difference import Run
from desktop_app.conflicts.said_box import SaidBox


def right_edge(box: SaidBox, words: str, language: str) -> float:
    """Where the first line of these words ends, as a share of the width."""
    box.show_runs((Run(words),), language)
    line = box.document().firstBlock().layout().lineAt(0)
    return line.naturalTextRect().right() / box.viewport().width()


@pytest.mark.parametrize("language", ["", "en"])
def test_on_a_page_that_reads_from_the_right_few_words_stand_there(qtbot: QtBot, language: str) -> None:
    box = SaidBox()
    qtbot.addWidget(box)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(800, 100)
    box.show()
    assert right_edge(box, "Training workshop", language) > 0.98
    assert right_edge(box, "Twenty people from eleven countries learn to keep a house. A", language) > 0.98
    long = (
        "Twenty people from eleven countries learn to keep a national clearing-house, the first of its kind"
    )
    assert right_edge(box, long, language) < 0.95


def test_on_a_page_that_reads_from_the_left_so_do_few_arabic_words(qtbot: QtBot) -> None:
    box = SaidBox()
    qtbot.addWidget(box)
    box.resize(800, 100)
    box.show()
    assert right_edge(box, "حلقة عمل", "ar") < 0.3


def test_a_long_text_scrolls_in_itself_only_where_its_page_does_not(qtbot: QtBot) -> None:
    scrolls = {}
    for most in (16, 48):
        box = SaidBox(most=most)
        qtbot.addWidget(box)
        box.resize(400, 100)
        box.show_runs((Run("\n".join(f"Line {number}" for number in range(30))),), "en")
        box.show()
        scrolls[most] = box.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert scrolls == {16: True, 48: False}
