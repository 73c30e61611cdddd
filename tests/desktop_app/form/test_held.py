"""What is said of a record that somebody holds: no more than is known, and never a blank."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.form.held import say_held
from sync.client.answers import Deed, Hold

DAY, END = "2026-03-03T10:00:00.000Z", "2026-05-26T10:00:00.000Z"


@pytest.mark.parametrize(
    ("hold", "words"),
    [
        (None, "This record is under review at the clearing-house."),
        (Hold("Awa", DAY, Deed.PUBLISH, END), "Publication was asked for by Awa on 3 March 2026."),
        (Hold("Awa", DAY, Deed.PUBLISH, END), "The request runs out on 26 May 2026."),
        (Hold("", "", Deed.PUBLISH), "Publication was asked for by somebody."),
        (Hold("Awa", DAY, Deed.REMOVE), "Removal was asked for by Awa on 3 March 2026."),
        (Hold("Awa", "soon", Deed.REMOVE), "Removal was asked for by Awa."),
        (Hold("Lin", DAY), "At the clearing-house, Lin has held this record since 3 March 2026."),
        (Hold("Lin"), "At the clearing-house, Lin holds this record."),
    ],
)
def test_it_says_what_is_known(qapp: QApplication, hold: Hold | None, words: str) -> None:
    assert words in say_held(hold)
