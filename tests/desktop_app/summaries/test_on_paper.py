"""A summary on paper: what was counted, one chart, and a table for each topic."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.desk import Desk
from desktop_app.printing.fonts import Fonts
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Block, Chart, Fields, Heading, Paper, Paragraph, Table, Timeline, Trend
from desktop_app.printing.pdf.writing import is_whole
from desktop_app.summaries.contents import Contents, contents_from
from desktop_app.summaries.on_paper import BARS, filter_words, summary_paper, summary_pdf
from desktop_app.summaries.parts_on_paper import short_name
from desktop_app.summaries.topics import Topic
from forms.aspects import Aspect
from sync.records import Origin, Query, State, Unsaid
from tests.desktop_app.printing.given import all_lines, in_language

YEARS = 22
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


def test_texts_in_peoples_own_words_are_said_to_be_counted_as_they_were_written(summed: Desk) -> None:
    """Two languages of one thing may stand in two rows: that they are the same is not known."""
    blocks = summary_paper(summed, Query(), Contents(cross=(Topic.GROUP, Topic.TYPE))).blocks
    under: dict[str, str] = {}
    name = ""
    for block in blocks:
        if isinstance(block, Heading):
            name = block.said.text
        elif isinstance(block, Paragraph):
            under[name] = block.said.text
    named = [name for name, text in under.items() if "people’s own words" in text]
    assert named == ["Target groups", "Kinds of activity", "Target groups × Kinds of record"]


def test_there_is_one_chart_of_the_most_frequent(summed: Desk) -> None:
    paper = summary_paper(summed, Query(), contents_from("counts type"))
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
    blocks = summary_paper(summed, Query(), contents_from("counts country")).blocks
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
    if not Fonts().can_write(language):
        pytest.skip("this computer has no letters of this language")
    summary_pdf(in_language(summed, language), Query(), tmp_path / "summary.pdf")
    assert is_whole(tmp_path / "summary.pdf")
    assert f"/Lang ({language})".encode() in (tmp_path / "summary.pdf").read_bytes()


def fill_years(desk: Desk, number: int) -> None:
    """Keep an activity for a target in each of so many years."""
    for place in range(number):
        year = {"startDate": str(2000 + place), "gbfTargets": [{"identifier": "GBF-TARGET-03"}]}
        desk.store.records.save("capacityBuildingInitiative", f"Y{place}", year, origin=Origin.TYPED, who="")


def test_a_cross_table_lies_where_it_is_wide_and_goes_on_below_with_its_rows_named_again(
    summed: Desk,
) -> None:
    assert not summary_paper(summed, Query(), contents_from("cross target year")).landscape
    fill_years(summed, YEARS)
    paper = summary_paper(summed, Query(), contents_from("cross target year"))
    assert paper.landscape
    (whole,) = [block for block in paper.blocks if isinstance(block, Table)]
    heads = [column.title.text for column in whole.columns]
    assert heads == ["Target", *(str(2000 + place) for place in range(YEARS)), "Not said", "All"]
    last = len(whole.rows) - 1
    assert whole.rows[last][-1].text == str(6 + YEARS)
    assert (last, len(heads) - 1) in whole.strong
    note = [block.said.text for block in paper.blocks if isinstance(block, Paragraph)][-1]
    assert "“Not said”" in note
    lines = all_lines(Pages(paper))
    assert lines.count("Target") == 2
    assert [line for line in lines if line in heads[1:-2]] == heads[1:-2]


@pytest.mark.parametrize("language", ["en", "fr", "ar", "ru"])
def test_no_title_above_the_figures_of_a_cross_table_is_cut_within_a_word(
    summed: Desk, language: str
) -> None:
    places = {"countryRegions": [{"identifier": country} for country in COUNTRIES]}
    summed.store.records.save("resource", "C", places, origin=Origin.TYPED, who="")
    paper = summary_paper(in_language(summed, language), Query(), contents_from("cross type country"))
    table = next(block for block in paper.blocks if isinstance(block, Table))
    words = {word for column in table.columns for word in column.title.text.replace("-", "- ").split()}
    assert words <= {word for line in all_lines(Pages(paper)) for word in line.replace("-", "- ").split()}


def test_targets_are_called_by_their_numbers_above_a_cross_table_and_stand_below_in_full(
    summed: Desk,
) -> None:
    paper = summary_paper(summed, Query(), contents_from("cross type target"))
    lines = all_lines(Pages(paper))
    assert {"GBF-T03", "GBF-T20"} <= set(lines)
    assert any(line.startswith("GBF-T03. ") for line in lines)
    (whole,) = [block for block in paper.blocks if isinstance(block, Table)]
    assert whole.columns[1].title.text.startswith("GBF-T"), "among cells the whole name stands"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("GBF-T03. 30 % of areas are effectively conserved", "GBF-T03"),
        ("Benin", "Benin"),
        (". Own words", ". Own words"),
        ("St. Lucia", "St. Lucia"),
        ("Knowledge, innovations and practices of indigenous peoples", "Knowledge, innovations and\u00a0…"),
    ],
)
def test_a_long_name_is_shortened_above_a_narrow_column(name: str, short: str) -> None:
    assert short_name(name) == short


@pytest.mark.parametrize(
    ("contents", "chart"), [("timeline", Timeline), ("trend", Trend), ("trend group", Trend)]
)
def test_every_chart_in_time_is_followed_by_its_table(summed: Desk, contents: str, chart: type) -> None:
    blocks = list(summary_paper(summed, Query(), contents_from(contents)).blocks)
    place = next(place for place, block in enumerate(blocks) if isinstance(block, chart))
    assert any(isinstance(block, Table) for block in blocks[place:])


def test_gaps_stand_on_paper_each_with_how_it_was_found(summed: Desk) -> None:
    lines = all_lines(Pages(summary_paper(summed, Query(), contents_from("gaps"))))
    assert "Targets without an activity (21 of 23)" in lines
    assert "Nothing is entered under “Results and lessons”." in lines
    assert "Nothing is missing here." in lines
    assert any(line.startswith("Afghanistan; Albania; ") for line in lines), "a long list runs on"


def test_how_a_gap_was_found_stays_with_what_is_missing(summed: Desk) -> None:
    blocks = list(summary_paper(summed, Query(), contents_from("gaps")).blocks)
    before = [one for one, other in pairwise(blocks) if isinstance(other, Table)]
    assert before
    assert all(isinstance(one, Paragraph) and one.leads for one in before)


@pytest.mark.parametrize("text", ["", "counts", "counts colour", "cross target", "gaps target", "poem"])
def test_what_is_no_part_of_a_summary_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        contents_from(text)


def test_filters_of_all_sorts_stand_in_words(summed: Desk) -> None:
    query = Query(
        about={Aspect.LEADING: ("NOBODY",), Aspect.BUDGET: ("0-10000",)},
        lacking=(Unsaid(Aspect.RESULT),),
        unmet=True,
        also=(Query(year=2016),),
    )
    assert list(filter_words(summed, query, "en")) == [
        "Leading organization: (an organization that is not here)",
        "Budget: Less than 10,000 US dollars",
        "Without results",
        "Needs that no offer here fits",
        "Year: 2016",
    ]
