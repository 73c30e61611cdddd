"""The lines of a long history: all are there at once, what changed in them is read when it is looked at."""

from __future__ import annotations

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.operations.looking_back import form_of_record, past_of
from desktop_app.versions.lines import AT_ONCE, TEXTS, VersionModel
from tests.desktop_app.given import Settle, keep


def test_only_what_comes_into_view_is_read(desk: Desk, background: Background, settle: Settle) -> None:
    number = AT_ONCE + 5
    for one in range(number):
        keep(desk, "A1", f"Title {one}")
    model = VersionModel(desk, background, form_of_record(desk, "A1"), "A1")
    model.show_lines(past_of(desk, "A1"))
    assert model.rowCount() == number
    assert model.index(0).data(TEXTS)[2] == "…"
    settle()
    assert model.index(AT_ONCE - 1).data(TEXTS)[2] == "Title (English)"
    assert model.index(number - 1).data(TEXTS)[2] == "…"
    settle()
    assert model.index(number - 1).data(TEXTS)[2] == "The first version: 2 answers"
    model.deleteLater()
