"""A summary on paper: what was counted, one chart, and a table for each topic."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.desk import Desk
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Block, Chart, Fields, Heading, Paper, Table
from desktop_app.printing.pdf import is_whole
from desktop_app.summaries.on_paper import BARS, summary_paper, summary_pdf
from desktop_app.summaries.topics import Topic
from forms.aspects import Aspect
from sync.records import Origin, Query, State
from tests.desktop_app.printing.given import all_lines, in_language

COUNTRIES = (
    "bj",
    "cm",
    "de",
    "es",
    "fr",
    "gb",
    "id",
    "jp",
    "ke",
    "kr",
    "ls",
    "mw",
    "na",
    "pe",
    "rs",
    "th",
    "tz",
)


def facts(paper: Paper) -> dict[str, list[str]]:
    block = next(block for block in paper.blocks if isinstance(block, Fields))
    return {row.label.text: [answer.said.text for answer in row.answers] for row in block.rows}


def tables(paper: Paper) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    before: Block | None = None
    for block in paper.blocks:
        if isinstance(block, Table) and isinstance(before, Heading):
            found[before.said.text] = [tuple(cell.text for cell in row) for row in block.rows]
        before = block
    return found


def test_the_head_says_what_was_counted_when_and_from_where(summed: Desk) -> None:
    assert facts(summary_paper(summed, Query())) == {
        "Records": ["6"],
        "Filters": ["None: all records but those in the bin are counted."],
        "Date": ["14 March 2025"],
        "Source": ["The records kept in Focal Desk on the computer of Amina Dossou."],
    }


def test_filters_stand_in_words(summed: Desk) -> None:
    query = Query(
        ("capacityBuildingInitiative", "resource"),
        (State.DRAFT,),
        "guide",
        {Aspect.COUNTRY: ("bj",)},
        2016,
    )
    assert facts(summary_paper(summed, query))["Filters"] == [
        "Words: guide",
        "Kind of record: Activities; Materials",
        "State: Draft",
        "Country or region: Benin",
        "Year: 2016",
    ]


def test_each_topic_has_its_table(summed: Desk) -> None:
    found = tables(summary_paper(summed, Query()))
    assert found["Kinds of record"] == [("Activities", "4"), ("Materials", "1"), ("Contacts", "1")]
    assert found["Target groups"] == [("Park rangers", "1")]
    assert found["Years"] == [("2016", "2"), ("2018", "2")]


def test_there_is_one_chart_of_the_most_frequent(summed: Desk) -> None:
    paper = summary_paper(summed, Query(), Topic.TYPE)
    (chart,) = [block for block in paper.blocks if isinstance(block, Chart)]
    assert [(bar.label.text, bar.number) for bar in chart.bars] == [
        ("Activities", 4),
        ("Materials", 1),
        ("Contacts", 1),
    ]


def test_the_chart_has_only_so_many_bars_as_stay_together(summed: Desk) -> None:
    for number in range(BARS + 5):
        place = {"countryRegions": [{"identifier": country} for country in COUNTRIES[: number + 1]]}
        summed.store.records.save("resource", f"C{number}", place, origin=Origin.TYPED, who="")
    blocks = summary_paper(summed, Query(), Topic.COUNTRY).blocks
    (chart,) = [block for block in blocks if isinstance(block, Chart)]
    assert len(chart.bars) == BARS
    assert [bar.number for bar in chart.bars] == sorted((bar.number for bar in chart.bars), reverse=True)


def test_where_nothing_is_counted_the_paper_says_so(summed: Desk) -> None:
    lines = all_lines(Pages(summary_paper(summed, Query(year=1999))))
    assert "There is no record to count." in lines


def test_the_stamp_of_practice_stands_on_summaries_too(summed: Desk) -> None:
    summed.practice = True
    assert "Practice" in all_lines(Pages(summary_paper(summed, Query())))


@pytest.mark.parametrize("language", ["en", "fr", "ar", "zh", "ru", "es"])
def test_a_summary_is_a_whole_file_in_every_language(summed: Desk, language: str, tmp_path: Path) -> None:
    summary_pdf(in_language(summed, language), Query(), tmp_path / "summary.pdf")
    assert is_whole(tmp_path / "summary.pdf")
    assert f"/Lang ({language})".encode() in (tmp_path / "summary.pdf").read_bytes()
