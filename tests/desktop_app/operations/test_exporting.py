"""Records out as rows: read back unchanged, changed only when ticked, nothing lost in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.desk import Desk
from desktop_app.operations.exporting import export_records
from desktop_app.operations.sheets import make_sheet
from sync.errors import Trouble
from sync.records import Origin
from tests.desktop_app.operations.sheet_given import (
    ACTIVITY,
    GOOD,
    ORGANIZATION,
    desk,
    effects,
    file,
    fill_in,
    look,
    mine,
    problems,
    take,
)

__all__ = ["desk", "file"]


def test_a_row_with_an_identifier_changes_its_record_only_when_it_is_ticked(desk: Desk, file: Path) -> None:
    fill_in(desk, file, {**GOOD, "Name (Français)": "Centre"})
    (identifier,) = take(desk, file).made
    kept = {**mine(desk, identifier), "unknownField": {"x": [1]}}
    desk.store.records.save("organization", identifier, kept, origin=Origin.TYPED, who="Awa")
    export_records(desk, [identifier], file)
    assert effects(desk, file) == ["here"]
    book = load_workbook(file)
    sheet = book.worksheets[0]
    heads = {cell.value: cell.column or 0 for cell in sheet[1]}
    sheet.cell(2, heads["City (English)"], "Parakou")
    sheet.cell(2, heads["Name (Français)"], "")
    book.save(file)
    assert effects(desk, file) == ["change"]
    take(desk, file)
    assert mine(desk, identifier) == kept
    taken = take(desk, file, ticked=[line.place for line in look(desk, file).lines])
    assert taken.changed == [identifier]
    assert mine(desk, identifier) == {**kept, "city": {"en": "Parakou"}}


def test_several_kinds_go_into_one_workbook_and_not_into_one_csv_file(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    made = take(desk, file).made
    fill_in(desk, file, {"Title (English)": "A course"}, form=ACTIVITY)
    made += take(desk, file).made
    assert export_records(desk, made, file).written == 2
    assert effects(desk, file) == ["here", "here"]
    with pytest.raises(Trouble, match="several kinds"):
        export_records(desk, made, file.with_suffix(".csv"))


def test_a_text_too_long_for_a_cell_is_cut_with_a_mark_told_and_never_taken_for_the_whole(
    desk: Desk, file: Path
) -> None:
    fill_in(desk, file, {"Title (English)": "A course"}, form=ACTIVITY)
    (identifier,) = take(desk, file).made
    document = {**mine(desk, identifier), "description": {"en": "\U0001f33f" * 500_000}}
    desk.store.records.save(ACTIVITY.record_type, identifier, document, origin=Origin.TYPED, who="Awa")
    assert export_records(desk, [identifier], file).cut == 1
    assert any("only in part" in text for text in problems(desk, file).values())
    assert take(desk, file).changed == []
    commas = file.with_suffix(".csv")
    assert export_records(desk, [identifier], commas).cut == 0
    assert effects(desk, commas) == ["here"]


def test_a_disk_without_room_leaves_the_old_file_whole(desk: Desk, tmp_path: Path) -> None:
    there = tmp_path / "no such folder" / "a.xlsx"
    with pytest.raises(Trouble, match="could not be written"):
        make_sheet(desk, ORGANIZATION, there)
    with pytest.raises(Trouble, match="could not be written"):
        export_records(desk, [], there)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_half_a_sign_in_one_record_does_not_keep_the_others_from_a_file(
    desk: Desk, tmp_path: Path, ending: str
) -> None:
    for number, name in enumerate(("Half \ud800 a sign", "A centre")):
        identifier = f"{number:08X}-1111-2222-3333-444444444444"
        document = {
            "header": {"identifier": identifier, "schema": "organization", "languages": ["en"]},
            "name": {"en": name},
        }
        desk.store.records.save("organization", identifier, document, origin=Origin.TYPED, who="Awa")
    file = tmp_path / f"all{ending}"
    names = [f"{n:08X}-1111-2222-3333-444444444444" for n in (0, 1)]
    assert export_records(desk, names, file).written == 2
    assert "A centre" in (file.read_text("utf-8-sig") if ending == ".csv" else _all(file))


def _all(file: Path) -> str:
    return str([cell.value for row in load_workbook(file).worksheets[0].iter_rows() for cell in row])
