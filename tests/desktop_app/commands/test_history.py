"""``focal-desk history``: versions listed, shown, compared, put back and printed, as a script or a helper does it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.command_line import main
from desktop_app.desk import Desk
from forms.kinds import Document
from sync.records import Origin
from sync.review import ReviewStep
from tests.support.given import FakeClock, NewIds

ID = "A-1234567890"
ACTIVITY = "capacityBuildingInitiative"


def activity(title: str, *countries: str) -> Document:
    """An activity in these countries."""
    header = {"identifier": ID, "schema": ACTIVITY, "languages": ["en"]}
    there = {"countryRegions": [{"identifier": name} for name in countries]} if countries else {}
    return {"header": header, "title": {"en": title}, **there}


@pytest.fixture
def folder(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Path:
    """The data of somebody with a record in three versions."""
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    for document, origin, who in (
        (activity("First"), Origin.IMPORTED, "Awa"),
        (activity("Second", "bj", "tg"), Origin.TYPED, "Noor"),
        (activity("Second", "bj"), Origin.TYPED, ""),
    ):
        clock.advance(hours=1)
        desk.store.records.save(ACTIVITY, ID, document, origin=origin, who=who)
    desk.close()
    return data_dir


def history(folder: Path, capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    """What the command printed."""
    assert main(["history", ID, *words, "--data-dir", str(folder)]) == code
    out, err = capsys.readouterr()
    return out or err


def test_it_lists_who_when_from_where_and_what_changed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    third, what, *rest = history(folder, capsys).splitlines()
    assert third.startswith("3  2025-03-14T")
    assert third.endswith("  typed  -")
    assert what.strip() == "Countries and regions -1"
    assert rest[0].endswith("  typed  Noor")
    assert "Title (English), Countries and regions +2" in rest[1]
    assert rest[2].endswith("  imported  Awa")
    told = json.loads(history(folder, capsys, "--json"))
    assert [line["version"] for line in told] == [3, 2, 1]
    assert told[0]["changed"] == [{"field": "countryRegions", "added": 0, "removed": 1}]
    assert {"field": "title.en"} in told[1]["changed"]


def test_two_versions_are_compared_whichever_comes_first(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert json.loads(history(folder, capsys, "--compare", "2", "3")) == [
        {
            "field": "countryRegions",
            "before": [{"identifier": "bj"}, {"identifier": "tg"}],
            "after": [{"identifier": "bj"}],
        }
    ]
    fields = [one["field"] for one in json.loads(history(folder, capsys, "--compare", "3", "1"))]
    assert fields == ["title.en", "countryRegions"]
    assert json.loads(history(folder, capsys, "--compare", "2", "2")) == []


def test_what_went_into_the_bin_and_out_of_it_is_told_too(
    folder: Path, capsys: pytest.CaptureFixture[str], clock: FakeClock
) -> None:
    desk = Desk.open(folder, clock=clock, new_id=NewIds(3))
    clock.advance(hours=1)
    desk.store.records.to_bin([ID], "Noor")
    desk.close()
    assert history(folder, capsys).splitlines()[0].endswith("  put into the bin  Noor")
    told = json.loads(history(folder, capsys, "--json"))
    assert [(one["version"], one.get("event")) for one in told[:2]] == [(3, "put into the bin"), (3, None)]


def test_the_review_of_each_version_is_told_with_its_words(
    folder: Path, capsys: pytest.CaptureFixture[str], clock: FakeClock
) -> None:
    desk = Desk.open(folder, clock=clock, new_id=NewIds(3))
    for step, who, words in (
        (ReviewStep.ASKED, "Awa", "Is the title right?"),
        (ReviewStep.RETURNED, "Noor", "Name the countries."),
    ):
        clock.advance(hours=1)
        desk.store.reviews.step(ID, step, who, words)
    clock.advance(hours=1)
    desk.store.reviews.comment(ID, "title.en", "Too short.", "Noor")
    desk.close()
    told = json.loads(history(folder, capsys, "--json"))
    assert [(one["version"], one.get("event"), one.get("words")) for one in told[:4]] == [
        (3, "comment written", "Too short."),
        (3, "returned", "Name the countries."),
        (3, "review asked for", "Is the title right?"),
        (3, None, None),
    ]
    assert "    Name the countries." in history(folder, capsys).splitlines()


def test_one_is_shown_and_put_back_as_a_new_edit(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(history(folder, capsys, "--show", "1")) == activity("First")
    history(folder, capsys, "--put-back", "1")
    newest = json.loads(history(folder, capsys, "--json"))[0]
    assert (newest["version"], newest["origin"]) == (4, "restored")
    assert json.loads(history(folder, capsys, "--show", "4")) == activity("First")


def test_the_version_that_stands_there_is_not_put_back_again(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert history(folder, capsys, "--put-back", "3") == "It says that already. Nothing was changed.\n"
    assert json.loads(history(folder, capsys, "--json"))[0]["version"] == 3


@pytest.mark.parametrize("words", [("--show", "9"), ("--put-back", "0"), ("--compare", "1", "7")])
def test_a_version_that_is_not_there_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert f"no version {words[-1]}" in history(folder, capsys, *words, code=1)


def test_list_and_comparison_are_printed(
    folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, qapp: object
) -> None:
    for name, words in (("list.pdf", ()), ("two.pdf", ("--compare", "1", "3"))):
        file = tmp_path / name
        history(folder, capsys, *words, "--pdf", str(file))
        assert file.read_bytes().startswith(b"%PDF-")
