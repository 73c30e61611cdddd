"""A workbook filled in elsewhere: looked into, and taken once, whatever becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from desktop_app.desk import Desk
from desktop_app.operations.exporting import export_records
from desktop_app.operations.sending import submit
from desktop_app.operations.sheet_lines import Effect
from desktop_app.operations.sheets import look_into_sheet, make_sheet, take_sheet
from desktop_app.other_words import speakers
from forms.registry import FORMS
from forms.spec import Form
from forms.words import Phrase
from sync.errors import Trouble
from sync.records import Intent, Origin, Query, Remote, Stamp, Standing, State
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


def test_what_was_thrown_away_is_not_made_again(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    (identifier,) = take(desk, file).made
    desk.store.records.to_bin([identifier], "Awa")
    assert effects(desk, file) == ["binned"]
    assert take(desk, file).made == []
    record = desk.store.records.get(identifier)
    assert record is not None
    assert record.state is State.BIN


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


def test_a_workbook_of_a_newer_program_is_read_and_told(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    book = load_workbook(file)
    book["focal-desk"]["B1"].value = "99"
    book.save(file)
    preview = look(desk, file)
    assert preview.counts == {Effect.NEW: 1}
    assert any("newer version" in str(note.phrase) for note in preview.notes)


def test_a_workbook_whose_headings_were_written_over_is_known_by_what_it_says_of_itself(
    desk: Desk, file: Path
) -> None:
    fill_in(desk, file, GOOD)
    book = load_workbook(file)
    about = book["focal-desk"]
    for row in about.iter_rows(min_row=2):
        if row[1].value == "Name (English)":
            row[1].value = "Its old heading"
    sheet = book.worksheets[0]
    next(cell for cell in sheet[1] if cell.value == "Name (English) *").value = "Its old heading"
    book.save(file)
    assert [line.title for line in look(desk, file).lines] == [GOOD["Name (English)"]]


def saved(desk: Desk, **answers: object) -> str:
    """An organization of this computer."""
    identifier = "0A1B2C3D-1111-2222-3333-444444444444"
    header = {"identifier": identifier, "schema": "organization", "languages": ["en"]}
    document = {"header": header, "name": {"en": "A centre"}, **answers}
    desk.store.records.save("organization", identifier, document, origin=Origin.TYPED, who="Awa")
    return identifier


def test_a_place_that_was_exported_comes_back_with_how_close_its_map_was_drawn(
    desk: Desk, file: Path
) -> None:
    there = {"lat": 6.0, "lng": 2.0, "zoom": 7}
    identifier = saved(desk, coordinates=there)
    export_records(desk, [identifier], file)
    assert effects(desk, file) == ["here"]
    book = load_workbook(file)
    cell = next(one for one in book.worksheets[0][2] if one.value == "A centre")
    cell.value = "Another centre"
    book.save(file)
    take(desk, file, ticked={line.place for line in look(desk, file).lines})
    assert mine(desk, identifier)["name"] == {"en": "Another centre"}
    assert mine(desk, identifier)["coordinates"] == there


def test_a_record_that_is_to_be_removed_is_changed_by_no_sheet(desk: Desk, file: Path) -> None:
    identifier = saved(desk)
    remote = Remote(identifier, "organization", Stamp("1", 0, Standing.DRAFT), mine(desk, identifier))
    desk.store.records.agree(identifier, remote)
    export_records(desk, [identifier], file)
    book = load_workbook(file)
    cell = next(one for one in book.worksheets[0][2] if one.value == "A centre")
    cell.value = "Another centre"
    book.save(file)
    preview = look(desk, file)
    submit(desk, identifier, Intent.DELETE)
    assert effects(desk, file) == ["to_mend"]
    assert "cannot be changed now" in " ".join(problems(desk, file).values())
    taken = take_sheet(desk, preview, ticked={line.place for line in preview.lines})
    assert taken.changed == []
    assert mine(desk, identifier)["name"] == {"en": "A centre"}
