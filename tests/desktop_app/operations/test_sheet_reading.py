"""A file that is changed, vanishes or is stopped on its way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app.desk import Desk
from desktop_app.operations.exporting import export_records
from desktop_app.operations.sheets import look_into_sheet, take_sheet
from forms.spreadsheet.cells import Row
from forms.spreadsheet.entries import Entries
from sync.errors import Trouble
from sync.records import Query
from sync.stopping import Stopped
from tests.desktop_app.operations.sheet_given import GOOD, desk, file, fill_in, look, problems, take

__all__ = ["desk", "file"]


def test_a_file_that_is_changed_or_gone_between_looking_and_taking_is_told(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    preview = look(desk, file)
    fill_in(desk, file, {**GOOD, "Name (English)": "Another"})
    with pytest.raises(Trouble, match="changed since"):
        take_sheet(desk, preview)
    file.unlink()
    with pytest.raises(Trouble, match="could not be read"):
        take_sheet(desk, preview)
    assert desk.store.records.count(Query()) == 0


def test_a_file_that_vanishes_while_it_is_taken_leaves_whole_drafts_and_says_so(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name,City\n" + "".join(f"Centre {n},Cotonou\n" for n in range(9)), encoding="utf-8")
    preview, real = look(desk, file), Entries._entry

    def vanishing(self: Any, sheet: Any, head: Any, row: Row) -> Any:
        if row.number == 5:
            raise OSError(5, "Input/output error")
        return real(self, sheet, head, row)

    monkeypatch.setattr(Entries, "_entry", vanishing)
    taken = take_sheet(desk, preview)
    assert len(taken.made) == 3
    assert taken.trouble is not None
    assert "nothing is made twice" in str(taken.trouble)
    monkeypatch.undo()
    assert len(take(desk, file).made) == 6


def test_looking_and_taking_tell_how_far_they_are_and_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name,City\n" + "".join(f"Centre {n},Cotonou\n" for n in range(600)), encoding="utf-8")
    told: list[float] = []
    preview = look_into_sheet(desk, file, tell=told.append)
    assert preview is not None
    assert told == sorted(told)
    assert look_into_sheet(desk, file, stopped=lambda: True) is None
    taken = take_sheet(desk, preview, stopped=lambda: desk.store.records.count(Query()) >= 3)
    assert taken.stopped
    assert len(taken.made) == 3
    with pytest.raises(Stopped):
        export_records(desk, taken.made, tmp_path / "out.csv", stopped=lambda: True)
    assert not (tmp_path / "out.csv").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "data"]


def test_letters_that_were_lost_when_the_file_was_saved_are_told_and_never_taken(
    desk: Desk, tmp_path: Path
) -> None:
    """As programs save a sheet in which Arabic stands as Western European CSV."""
    table = tmp_path / "lost.csv"
    lines = "Name (English);Name (العربية);Address (العربية);City (English)\nA centre; مركز;;باريس\nWhy???;;;Cotonou\n"
    table.write_bytes(lines.encode("cp1252", "replace"))
    preview = look(desk, table)
    assert [line.effect.value for line in preview.lines] == ["to_mend", "new"]
    assert "Only question marks stand here" in problems(desk, table)["D2"]
    (lost,) = [str(note.phrase) for note in preview.notes]
    assert "headings were lost" in lost
    assert "B, C" in lost
