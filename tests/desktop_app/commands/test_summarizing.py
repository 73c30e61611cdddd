"""Summaries without the window: JSON, CSV and PDF, under the filters of the lists."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.command_line import main
from desktop_app.desk import Desk
from desktop_app.printing.pdf.writing import is_whole
from desktop_app.summaries.gaps import MOST
from forms.vocabularies import OTHER
from sync.records import Origin
from tests.support.given import FakeClock, NewIds

ACTIVITY = "capacityBuildingInitiative"
Asked = Callable[..., str]


def save(desk: Desk, identifier: str, title: str, target: str, year: str, place: str) -> None:
    document = {
        "title": {"en": title},
        "gbfTargets": [{"identifier": target}],
        "startDate": year,
        "countryRegions": [{"identifier": place}],
        "targetGroups": [{"identifier": OTHER, "customValue": {"en": "Monks", "fr": "Moines"}}],
    }
    desk.store.records.save(ACTIVITY, identifier, document, origin=Origin.TYPED, who="")


@pytest.fixture
def asked(
    data_dir: Path, clock: FakeClock, new_id: NewIds, capsys: pytest.CaptureFixture[str], qapp: object
) -> Asked:
    """What ``focal-desk summary`` says, on three activities."""
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember({"language": "en"})
    save(desk, "A1", "=1+1", "GBF-TARGET-01", "2019", "bj")
    save(desk, "A2", "Two", "GBF-TARGET-01", "2020", "bj")
    save(desk, "A3", "Three", "GBF-TARGET-02", "2020", "ke")
    desk.close()

    def ask(*words: str, code: int = 0) -> str:
        assert main(["summary", *words, "--data-dir", str(data_dir)]) == code
        said = capsys.readouterr()
        return said.err if code else said.out

    return ask


def told(asked: Asked, *words: str) -> Any:
    return json.loads(asked(*words))


def test_counts_are_told_by_every_topic_or_those_that_are_named(asked: Asked) -> None:
    everything = told(asked)
    assert everything["target"] == {"GBF-TARGET-01": 2, "GBF-TARGET-02": 1}
    assert everything["year"] == {"2019": 1, "2020": 2}
    assert told(asked, "--by", "country", "--by", "state") == {
        "country": {"bj": 2, "ke": 1},
        "state": {"draft": 3},
    }
    assert told(asked, "--by", "country", "--target", "GBF-TARGET-02") == {"country": {"ke": 1}}


def test_what_was_written_for_other_is_told_as_it_can_be_asked_for_in_any_language(asked: Asked) -> None:
    assert told(asked, "--by", "group", "--group", "other:Moines") == {"group": {"other:Monks": 3}}
    assert "group,other:Monks,Monks,3" in asked("--by", "group", "--format", "csv")
    crossed = told(asked, "--by", "group", "--cross", "country")["cross"]
    assert crossed["rows"] == {"other:Monks": 3}
    assert crossed["cells"][0] == {"row": "other:Monks", "column": "bj", "records": 2}


def test_a_cross_gaps_a_timeline_and_a_trend_stand_in_one_answer(asked: Asked) -> None:
    answer = told(asked, "--by", "target", "--cross", "year", "--gaps", "--timeline", "--trend")
    assert set(answer) == {"cross", "gaps", "timeline", "trend"}
    assert {"row": "GBF-TARGET-01", "column": "2020", "records": 1} in answer["cross"]["cells"]
    assert answer["cross"]["rows"] == {"GBF-TARGET-01": 2, "GBF-TARGET-02": 1}
    assert answer["cross"]["records"] == 3
    assert {"gap": answer["gaps"][0]["gap"], "number": answer["gaps"][0]["number"]} == {
        "gap": "Targets without an activity",
        "number": 21,
    }
    assert answer["timeline"][0] == {"identifier": "A1", "title": "=1+1", "start": "2019", "end": ""}
    assert answer["trend"]["years"] == [2019, 2020]
    first, second = answer["trend"]["lines"]
    assert (first["identifier"], first["records"]) == ("GBF-TARGET-01", [1, 1])
    assert (second["identifier"], second["records"]) == ("GBF-TARGET-02", [0, 1])


def test_what_is_named_beside_a_part_is_counted_too(asked: Asked) -> None:
    assert set(told(asked, "--by", "country", "--gaps", "--timeline")) == {"country", "gaps", "timeline"}
    both = told(asked, "--by", "target", "--by", "country", "--cross", "year")
    assert both["country"] == {"bj": 2, "ke": 1}
    assert set(both) == {"country", "cross"}
    for words in (("--by", "country", "--gaps"), ("--by", "target", "--by", "country", "--trend")):
        assert "one table" in asked(*words, "--format", "csv", code=2)


def test_what_a_record_does_not_say_is_crossed_too(asked: Asked, data_dir: Path) -> None:
    desk = Desk.open(data_dir, clock=FakeClock(), new_id=NewIds(9))
    save(desk, "A4", "Four", "GBF-TARGET-02", "", "ke")
    desk.close()
    crossed = told(asked, "--by", "target", "--cross", "year")["cross"]
    assert crossed["columns"] == {"2019": 1, "2020": 2, "not said": 1}
    assert {"row": "GBF-TARGET-02", "column": "not said", "records": 1} in crossed["cells"]
    first, *_, last = csv.reader(asked("--by", "target", "--cross", "year", "--format", "csv").splitlines())
    assert first == ["", "2019", "2020", "Not said", "records"]
    assert last == ["records", "1", "2", "1", "4"]


def test_csv_holds_one_table_and_no_formula(asked: Asked) -> None:
    rows = list(csv.reader(asked("--timeline", "--format", "csv").splitlines()))
    assert rows[0] == ["identifier", "title", "start", "end"]
    assert rows[1] == ["A1", "'=1+1", "2019", ""]
    crossed = list(csv.reader(asked("--cross", "year", "--format", "csv").splitlines()))
    assert crossed[0] == ["", "2019", "2020", "records"]
    assert crossed[-1] == ["records", "1", "2", "3"]
    gaps = asked("--gaps", "--format", "csv").splitlines()
    assert gaps[0] == "gap,identifier,name"
    assert asked("--trend", "--format", "csv").splitlines() == [
        "identifier,name,year,records",
        ",All records,2019,1",
        ",All records,2020,2",
    ]
    assert asked("--by", "country", "--format", "csv").splitlines()[1] == "country,bj,Benin,2"
    assert "one table" in asked("--gaps", "--timeline", "--format", "csv", code=2)


def test_a_trend_tells_every_line_and_keeps_those_of_one_name_apart(
    asked: Asked, data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    for number in range(8):
        name, body = {"en": "Ministry" if number < 2 else f"Body {number}"}, f"O{number}"
        desk.store.records.save("organization", body, {"name": name}, origin=Origin.TYPED, who="")
        led = {"startDate": "2021", "implementingAgencies": [{"identifier": body}]}
        desk.store.records.save(ACTIVITY, f"L{number}", led, origin=Origin.TYPED, who="")
    desk.close()
    lines = told(asked, "--by", "leading", "--trend")["trend"]["lines"]
    assert [line["name"] for line in lines].count("Ministry") == 2
    assert {line["identifier"] for line in lines} == {f"O{number}" for number in range(8)}
    assert all(sum(line["records"]) == 1 for line in lines)
    rows = list(csv.DictReader(asked("--by", "leading", "--trend", "--format", "csv").splitlines()))
    assert [row["records"] for row in rows if row["identifier"] == "O1"] == ["0", "0", "1"]
    assert len({row["identifier"] for row in rows}) == 8


def test_every_record_of_a_gap_is_named(
    asked: Asked, data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    for number in range(MOST + 5):
        desk.store.records.save("bbiRequest", f"N{number}", {}, origin=Origin.TYPED, who="")
    desk.close()
    gap = told(asked, "--gaps")["gaps"][1]
    assert (gap["number"], len(gap["missing"])) == (MOST + 5, MOST + 5)
    rows = csv.DictReader(asked("--gaps", "--format", "csv").splitlines())
    assert sum(row["gap"] == gap["gap"] for row in rows) == MOST + 5


def test_what_counts_the_same_answers_cannot_be_crossed(asked: Asked) -> None:
    assert "count the same" in asked("--by", "country", "--cross", "region", code=2)


def test_every_part_stands_in_a_pdf(asked: Asked, tmp_path: Path) -> None:
    file = tmp_path / "summary.pdf"
    told(asked, "--cross", "country", "--gaps", "--timeline", "--trend", "--pdf", str(file))
    assert is_whole(file)
    told(asked, "--by", "region", "--pdf", str(file))
    assert is_whole(file)
