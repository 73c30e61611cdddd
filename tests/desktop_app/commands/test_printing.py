"""``focal-desk print``: every kind of print, in the format that the file's name says."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desktop_app import words
from desktop_app.commands.running import run
from desktop_app.desk import Desk
from desktop_app.printing.fonts import missing_letters
from desktop_app.printing.pdf.writing import is_whole
from desktop_app.starting.secrets_given import SecretsGiven
from sync.records import Origin
from tests.desktop_app.printing.given import ACTIVITY, DOCUMENT
from tests.support.given import FakeClock, NewIds
from tests.sync.matching.given import MATERIAL, NEED, OFFER, keep, some


@pytest.fixture(scope="module")
def data(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder with one activity; what was spoken is forgotten afterwards."""
    data = tmp_path_factory.mktemp("data")
    (data / "window.ini").touch()
    desk = Desk.open(data, clock=FakeClock(), new_id=NewIds())
    desk.remember({"language": "en", "country": "bj", "person": "Amina Dossou"})
    desk.store.records.save(
        "capacityBuildingInitiative", ACTIVITY, DOCUMENT, origin=Origin.TYPED, who="Ana Souza"
    )
    desk.close()
    yield data
    words.install("en")


def printed(data: Path, *options: str) -> int:
    return run(["print", *options, "--data-dir", str(data)], SecretsGiven({}))


@pytest.mark.parametrize("what", ["list", "folder", "summary", ACTIVITY])
def test_each_kind_of_print_becomes_a_whole_pdf(
    data: Path, tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "print.pdf"
    assert printed(data, what, str(file)) == 0
    assert is_whole(file)
    assert json.loads(capsys.readouterr().out) == {"written": str(file)}


def test_what_could_not_be_printed_is_told_with_the_advice(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = "\U0001e900\U0001e901\U0001e902"  # Adlam, which few computers have
    if not missing_letters(unknown, QGuiApplication.font()):
        pytest.skip("this computer has every font")
    assert printed(data, "folder", str(tmp_path / "folder.pdf"), "--title", unknown) == 0
    (note,) = json.loads(capsys.readouterr().out)["notes"]
    assert "Save as HTML or DOCX" in note


@pytest.mark.parametrize("what", ["folder", ACTIVITY])
def test_unanswered_questions_are_left_out_where_that_is_asked_for(
    data: Path, tmp_path: Path, what: str
) -> None:
    file = tmp_path / "print.html"
    assert printed(data, what, str(file)) == 0
    assert "Not answered yet" in file.read_text("utf-8")
    assert printed(data, what, str(file), "--answered-only") == 0
    assert "Not answered yet" not in file.read_text("utf-8")


def test_a_form_is_printed_empty_or_filled(data: Path, tmp_path: Path) -> None:
    assert printed(data, "form", str(tmp_path / "empty.html"), "--of", "need") == 0
    assert printed(data, "form", str(tmp_path / "filled.html"), "--of", ACTIVITY) == 0
    assert "Regional workshop" in (tmp_path / "filled.html").read_text("utf-8")
    assert "Regional workshop" not in (tmp_path / "empty.html").read_text("utf-8")


def test_what_was_looked_back_on_is_printed_too(data: Path, tmp_path: Path) -> None:
    assert printed(data, "history", str(tmp_path / "history.html"), "--of", ACTIVITY) == 0
    assert "Ana Souza" in (tmp_path / "history.html").read_text("utf-8")
    assert printed(data, "comparison", str(tmp_path / "comparison.html"), "--of", ACTIVITY) == 2
    assert printed(data, "conflicts", str(tmp_path / "conflicts.docx")) == 0


def test_a_printed_summary_holds_what_is_asked_for(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "summary.html"
    assert printed(data, "summary", str(file), "--by", "target", "--cross", "year", "--gaps") == 0
    told = file.read_text("utf-8")
    assert "Targets × Years" in told
    assert "Kinds of record" not in told
    assert printed(data, "summary", str(file), "--by", "region", "--cross", "country") == 2
    assert "count the same" in capsys.readouterr().err


@pytest.mark.parametrize("what", ["match", "form", "history", "comparison"])
def test_what_is_about_one_record_asks_which(
    data: Path, tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed(data, what, str(tmp_path / "print.pdf"), "--versions", "1", "1") == 2
    assert "--of ID" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "command", ["summary", f"match {ACTIVITY}", f"history {ACTIVITY}", "print-form need"]
)
def test_what_prints_a_pdf_takes_no_other_name_for_it(
    data: Path, tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "print.docx"
    with pytest.raises(SystemExit) as ended:
        run([*command.split(), "--pdf", str(file), "--data-dir", str(data)], SecretsGiven({}))
    assert ended.value.code == 2
    assert "let the name end in .pdf" in capsys.readouterr().err
    assert not file.exists()


def test_a_list_is_narrowed_by_the_filters_and_titled(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    wishes = ("--type", "activity", "--columns", "title", "startDate", "--title", "Ours")
    assert printed(data, "list", str(file), *wishes) == 0
    text = file.read_text("utf-8-sig")
    assert text.splitlines()[0] == '"Title","Start"'
    assert '"4 April 2016"' in text
    assert printed(data, "list", str(file), "--type", "need") == 1
    assert file.read_text("utf-8-sig") == text, "what was there before stays where nothing is to be saved"


def test_the_groups_of_a_list_are_a_plain_column_among_cells(data: Path, tmp_path: Path) -> None:
    desk = Desk.open(data, clock=FakeClock(), new_id=NewIds(7))
    contact = {"header": {"identifier": "C-1", "languages": ["en"]}, "firstName": "Ana", "lastName": "Souza"}
    desk.store.records.save("contact", "C-1", contact, origin=Origin.TYPED, who="")
    desk.close()
    file = tmp_path / "list.csv"
    assert printed(data, "list", str(file), "--columns", "title", "--grouped-by", "kind") == 0
    head, *rows = file.read_text("utf-8-sig").splitlines()
    assert head == '"Kind of record","Title"'
    assert sorted(row.partition(",")[0] for row in rows) == ['"Activity"', '"Contact"']
    assert printed(data, "list", str(file), "--columns", "kind", "title", "--grouped-by", "kind") == 0
    assert file.read_text("utf-8-sig").splitlines()[0] == '"Kind of record","Title"'


@pytest.mark.parametrize("what", [ACTIVITY, "conflicts", "history", "comparison", "form"])
def test_a_filter_that_could_not_hold_is_refused(
    data: Path, tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    wishes = ("--of", ACTIVITY, "--versions", "1", "1", "--state", "draft", "--year", "2016")
    assert printed(data, what, str(tmp_path / "print.html"), *wishes) == 2
    assert "leave out --state, --year" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_printed_match_holds_only_what_the_filters_leave_and_names_them(
    qapp: object, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "window.ini").touch()
    desk = Desk.open(data, clock=FakeClock(), new_id=NewIds(40))
    marine = some("CBD-SUBJECT-MAR")
    keep(desk.store, NEED, "need", "bj", title={"en": "Coral nurseries"}, cbdSubjects=marine)
    keep(desk.store, OFFER, "offer", "bj", title={"en": "Coral course"}, cbdSubjects=marine)
    keep(desk.store, MATERIAL, "guide", title={"en": "Coral guide"}, cbdSubjects=marine)
    desk.close()
    file = tmp_path / "match.html"
    assert printed(data, "match", str(file), "--of", "need", "--type", "offer") == 0
    text = file.read_text("utf-8")
    assert "Coral course" in text
    assert "Coral guide" not in text
    assert "Kind of record: Offers of help" in text
    assert printed(data, "match", str(file), "--of", "need", "--country", "fr") == 0
    text = file.read_text("utf-8")
    assert "Without them 2 records fit" in text
    assert "Country or region: France" in text


def test_a_folder_is_made_in_another_language_without_changing_ones_own(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "folder.docx"
    wishes = ("--language", "ar", "--occasion", "Committee", "--with-summary", "--landscape")
    assert printed(data, "folder", str(file), *wishes) == 0
    text = zipfile.ZipFile(file).read("word/document.xml").decode()
    assert "Committee" in text
    assert 'w:orient="landscape"' in text
    assert "<w:bidiVisual" in text
    desk = Desk.open(data, clock=FakeClock(), new_id=NewIds())
    assert desk.language == "en"
    desk.close()


def test_what_cannot_be_printed_is_said(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed(data, "NOBODY", str(tmp_path / "print.pdf")) == 1
    assert "not on this computer" in capsys.readouterr().err
    assert printed(data, "list", str(tmp_path / "print.odt")) == 1
    assert "cannot be saved as .odt" in capsys.readouterr().err
    assert printed(data, "list", str(tmp_path / "print.pdf"), "--columns", "colour") == 2
    assert "There is no column 'colour'" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_versions_and_conflicts_are_printed_with_what_differs_marked(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk.open(data, clock=FakeClock(), new_id=NewIds())
    changed = {**DOCUMENT, "description": {**DOCUMENT["description"], "en": "Thirty people learn."}}
    desk.store.records.save(
        "capacityBuildingInitiative", ACTIVITY, changed, origin=Origin.TYPED, who="Ana Souza"
    )
    desk.close()
    two, word = tmp_path / "two.html", tmp_path / "two.docx"
    for file in (two, word):
        assert printed(data, "comparison", str(file), "--of", ACTIVITY, "--versions", "1", "2") == 0
    text = two.read_text("utf-8")
    assert "<del>Twenty</del> people learn." in text
    assert "<ins>Thirty</ins> people learn." in text
    document = zipfile.ZipFile(word).read("word/document.xml").decode()
    assert "<w:strike/>" in document
    assert '<w:u w:val="single"/>' in document
    assert printed(data, "history", str(tmp_path / "all.csv"), "--of", ACTIVITY) == 0
    assert printed(data, "conflicts", str(tmp_path / "none.pdf")) == 0
    capsys.readouterr()
    assert printed(data, "comparison", str(tmp_path / "x.pdf"), "--of", ACTIVITY) == 2
    assert "--versions A B" in capsys.readouterr().err
