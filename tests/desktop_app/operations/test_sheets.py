"""A workbook filled in elsewhere: looked into, taken once, whatever became of it, and marked in a copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment

from desktop_app.desk import Desk
from desktop_app.operations.exporting import export_records
from desktop_app.operations.sheet_marking import save_marked
from desktop_app.operations.sheet_plan import Effect
from desktop_app.operations.sheet_reading import Stopped
from desktop_app.operations.sheets import Preview, Taken, look_into_sheet, make_sheet, take_sheet
from desktop_app.other_words import speakers
from forms.kinds import Document
from forms.registry import FORMS, form_for
from forms.spec import Form
from forms.spreadsheet.cells import Row
from forms.spreadsheet.entries import Entries
from forms.words import Phrase
from sync.errors import Trouble
from sync.records import Origin, Query, State
from tests.support.given import FakeClock, NewIds

ORGANIZATION, ACTIVITY = form_for("organization"), form_for("capacityBuildingInitiative")
GOOD = {"Name (English)": "Centre for degraded land", "City (English)": "Cotonou", "Country": "Bénin"}


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Desk]:
    """A desk of somebody in Benin."""
    desk = Desk.open(tmp_path / "data", clock=clock, new_id=new_id)
    desk.remember({"country": "bj", "person": "Awa"})
    yield desk
    desk.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the filled sheet lies."""
    return tmp_path / "filled.xlsx"


def fill_in(desk: Desk, file: Path, *rows: dict[str, Any], form: Form = ORGANIZATION) -> None:
    """Make the workbook and fill in these rows by the names of the columns."""
    make_sheet(desk, form, file, ["en", "fr"])
    book = load_workbook(file)
    sheet = book.worksheets[0]
    heads = {str(cell.value).removesuffix(" *"): cell.column or 0 for cell in sheet[1]}
    for number, row in enumerate(rows, start=2):
        for name, value in row.items():
            sheet.cell(number, heads[name], value)
    book.save(file)


def look(desk: Desk, file: Path) -> Preview:
    """Look into it, to the end."""
    preview = look_into_sheet(desk, file)
    assert preview is not None
    return preview


def effects(desk: Desk, file: Path) -> list[str]:
    """What would become of each row."""
    return [line.effect.value for line in look(desk, file).lines]


def take(desk: Desk, file: Path, **how: Any) -> Taken:
    """Take what was looked at."""
    return take_sheet(desk, look(desk, file), **how)


def problems(desk: Desk, file: Path) -> dict[str, str]:
    """What is to be mended before rows can be taken, by cell."""
    return {
        said.cell: str(said.phrase) for line in look(desk, file).lines for said in line.said if said.stops
    }


def mine(desk: Desk, identifier: str) -> Document:
    """A record as it is here."""
    record = desk.store.records.get(identifier)
    assert record is not None
    return record.mine


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
def test_a_workbook_is_made_for_every_form_and_an_empty_one_brings_nothing(
    desk: Desk, file: Path, form: Form
) -> None:
    make_sheet(desk, form, file, ["en", "fr"])
    assert look(desk, file).lines == ()
    assert look(desk, file).record_types == (form.record_type,)
    book = load_workbook(file)
    assert [sheet.sheet_state for sheet in book.worksheets][-1] == "veryHidden"
    assert all(cell.comment and cell.comment.text for cell in book.worksheets[0][1])


def test_drop_downs_lead_to_the_terms(desk: Desk, file: Path) -> None:
    make_sheet(desk, ORGANIZATION, file)
    book = load_workbook(file)
    rules = {rule.promptTitle: rule for rule in book.worksheets[0].data_validations.dataValidation}
    rule = rules["Country"]
    assert not rule.showErrorMessage
    name, _, span = str(rule.formula1).rpartition("!")
    terms = [cell.value for (cell,) in book[name.strip("'")][span.replace("$", "")]]
    assert "Benin" in terms
    assert len(terms) == len(desk.vocabularies.terms(["countries"]))


def test_good_rows_become_drafts_and_are_known_again(desk: Desk, file: Path) -> None:
    fill_in(
        desk,
        file,
        {
            **GOOD,
            "Name (Français)": "Centre des terres dégradées",
            "Kind of organization": "Other",
            "Kind of organization – own words (English)": "A cooperative",
            "Telephone": "+229 21; +229 22",
            "Web sites": "https://a.org | Its pages",
        },
    )
    taken = take(desk, file)
    (identifier,) = taken.made
    document = mine(desk, identifier)
    assert document["header"]["languages"] == ["en", "fr"]
    assert document["country"] == {"identifier": "bj"}
    assert document["organizationType"]["customValue"] == {"en": "A cooperative"}
    assert document["phones"] == ["+229 21", "+229 22"]
    assert document["websites"] == [{"url": "https://a.org", "name": "Its pages"}]
    assert effects(desk, file) == ["here"]
    assert take(desk, file).made == []


def test_the_same_row_is_known_again_in_another_order_language_and_file(desk: Desk, tmp_path: Path) -> None:
    fill_in(desk, tmp_path / "one.xlsx", GOOD)
    take(desk, tmp_path / "one.xlsx")
    (tmp_path / "two.csv").write_text(
        "Country;City;Name (English)\nbenin;Cotonou;Centre for degraded land\n", encoding="utf-8"
    )
    country = speakers()["ar"](Phrase("Country"))
    (tmp_path / "three.csv").write_text(
        f"{country}\tcity@en\tName (English)\nبنين\tCotonou\tCentre for degraded land\n", encoding="utf-8"
    )
    assert effects(desk, tmp_path / "two.csv") == ["here"]
    assert effects(desk, tmp_path / "three.csv") == ["here"]


def test_a_row_that_stands_twice_is_made_once(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD, GOOD)
    assert effects(desk, file) == ["new", "twice"]
    assert len(take(desk, file).made) == 1


def test_a_bad_row_stays_with_every_problem_named_at_its_cell(desk: Desk, file: Path) -> None:
    bad = {
        "Title (English)": "A course",
        "Start": "2016-02-31",
        "End": 20166,
        "Stage": "Aproved",
        "Duration": "long",
        "Part of a larger project or programme?": "perhaps",
        "Contact persons": "Nobody Here",
        "Web site": "www.example.org",
        "Unit of duration": "weeks",
        "Languages": "Klingon",
        "Geographic scope – own words (English)": "A village",
        "Total budget in US dollars": "=1+1",
    }
    fill_in(desk, file, bad, {"Title (English)": "Good", "Stage": "Approuvé"}, form=ACTIVITY)
    found = problems(desk, file)
    assert len(found) == len(bad) - 1
    assert any("Perhaps this is meant: Approved" in text for text in found.values())
    assert any("none of the answers" in text for text in found.values())
    assert any("2016-04-25" in text for text in found.values())
    assert effects(desk, file) == ["to_mend", "new"]
    taken = take(desk, file)
    assert len(taken.made) == 1
    assert taken.left == {Effect.MEND: 1}
    assert desk.store.records.count(Query()) == 1


def test_what_is_needed_to_publish_is_said_and_stops_nothing(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    (line,) = look(desk, file).lines
    assert line.effect is Effect.NEW
    assert any("needed before the record" in str(said.phrase) for said in line.said)


def test_a_record_of_the_same_title_is_made_only_when_it_is_ticked(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    take(desk, file)
    fill_in(desk, file, {**GOOD, "City (English)": "Parakou"})
    assert effects(desk, file) == ["alike"]
    assert take(desk, file).made == []
    ticked = [line.place for line in look(desk, file).lines]
    assert len(take(desk, file, ticked=ticked).made) == 1


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


def test_what_was_thrown_away_is_not_made_again(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    (identifier,) = take(desk, file).made
    desk.store.records.to_bin([identifier], "Awa")
    assert effects(desk, file) == ["binned"]
    assert take(desk, file).made == []
    record = desk.store.records.get(identifier)
    assert record is not None
    assert record.state is State.BIN


def test_every_problem_is_marked_in_a_copy_and_the_file_is_never_touched(desk: Desk, file: Path) -> None:
    fill_in(desk, file, {**GOOD, "Country": "Benim"}, GOOD)
    book = load_workbook(file)
    book.worksheets[0]["A2"].comment = Comment("ask Lin", "Awa")
    book.save(file)
    before = file.read_bytes()
    copy = file.with_name("marked.xlsx")
    marks = save_marked(desk, file, copy)
    assert file.read_bytes() == before
    marked = load_workbook(copy)
    sheet = marked.worksheets[0]
    (place,) = (cell for cell in sheet[2] if cell.value == "Benim")
    assert place.comment is not None
    assert "Perhaps this is meant: Benin" in place.comment.text
    assert place.fill.fgColor.rgb == "00FFC7CE"
    assert sheet["A2"].comment is not None
    assert sheet["A2"].comment.text == "ask Lin"
    listed = [[cell.value for cell in row] for row in marked["To mend"].iter_rows(min_row=2)]
    assert len(listed) == marks
    assert ["Mend before it is taken", sheet.title, place.coordinate] in [row[:3] for row in listed]
    place.value = "Benin"
    marked.save(copy)
    assert effects(desk, copy) == ["new", "twice"]
    save_marked(desk, copy, file.with_name("again.xlsx"))
    again = load_workbook(file.with_name("again.xlsx")).worksheets[0]
    assert again[place.coordinate].comment is None


def test_a_marked_copy_of_a_csv_file_is_a_workbook(desk: Desk, tmp_path: Path) -> None:
    file, copy = tmp_path / "a.csv", tmp_path / "a.xlsx"
    file.write_text("Name;Country\n'=1+1;Benim\n", encoding="utf-8")
    assert save_marked(desk, file, copy)
    sheet = load_workbook(copy).worksheets[0]
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=1+1", "s")
    assert sheet["B2"].comment is not None
    assert "Benin" in sheet["B2"].comment.text


def test_the_copy_is_never_written_over_the_file(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    with pytest.raises(Trouble, match="never written over"):
        save_marked(desk, file, file)


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


def test_sheets_that_people_made_themselves_are_understood(desk: Desk, file: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Our offices in 2026"])
    sheet.append([])
    sheet.append(["City", "Boss", "NAME *", "country", "name@fr"])
    sheet.append(["Cotonou", "Awa", "Centre", "Bénin", "Centre"])
    book.create_sheet("Notes").append(["nothing", "here"])
    book.save(file)
    preview = look(desk, file)
    (line,) = preview.lines
    assert (line.effect, line.row, line.record_type) == (Effect.NEW, 4, "organization")
    assert ["Sheet!B" in note.where and "Boss" in str(note.phrase) for note in preview.notes] == [True]


def test_a_file_without_any_known_column_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("foo,bar\n1,2\n", encoding="utf-8")
    with pytest.raises(Trouble, match="No column"):
        look_into_sheet(desk, tmp_path / "a.csv")


def test_references_are_found_by_title_and_by_identifier(desk: Desk, file: Path) -> None:
    person = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"
    head = {"identifier": person, "schema": "contact", "languages": ["en"]}
    contact = {"header": head, "type": "person", "firstName": "Léa", "lastName": "Ba"}
    desk.store.records.save("contact", person, contact, origin=Origin.TYPED, who="Awa")
    fill_in(
        desk,
        file,
        {"Title (English)": "One", "Contact persons": "lea ba"},
        {"Title (English)": "Two", "Contact persons": f"anybody [{person}]"},
        {"Title (English)": "Three", "Contact persons": "9A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"},
        form=ACTIVITY,
    )
    documents = [mine(desk, identifier) for identifier in take(desk, file).made]
    assert [one["contacts"][0]["identifier"] for one in documents[:2]] == [person, person]
    assert any("referred to all the same" in str(said.phrase) for said in look(desk, file).lines[2].said)


def test_a_disk_without_room_leaves_the_old_file_whole(desk: Desk, tmp_path: Path) -> None:
    there = tmp_path / "no such folder" / "a.xlsx"
    with pytest.raises(Trouble, match="could not be written"):
        make_sheet(desk, ORGANIZATION, there)
    with pytest.raises(Trouble, match="could not be written"):
        export_records(desk, [], there)
