"""Records are counted right, and each count leads to its records."""

from __future__ import annotations

import pytest

from desktop_app.desk import Desk
from desktop_app.summaries.counting import count, lines_of
from desktop_app.summaries.crossing import cross
from desktop_app.summaries.topics import Topic
from desktop_app.words import tr
from forms.aspects import Aspect
from sync.records import Origin, Query, State
from tests.desktop_app.printing.given import in_language


def counted(desk: Desk, topic: Topic, query: Query | None = None) -> list[tuple[str, int]]:
    return [
        (line.words, line.number)
        for line in lines_of(desk.vocabularies, count(desk, query or Query()), topic)
    ]


def test_records_are_counted_by_kind_in_the_order_of_the_forms(summed: Desk) -> None:
    assert counted(summed, Topic.TYPE) == [("Activities", 4), ("Materials", 1), ("Contacts", 1)]


def test_records_are_counted_by_state_in_words(summed: Desk) -> None:
    summed.store.records.to_bin(["A2"], "Amina")
    assert counted(summed, Topic.STATE) == [("Draft", 5)]
    assert counted(summed, Topic.STATE, Query(states=(State.BIN,))) == [("In the bin", 1)]


def test_targets_stand_in_their_own_order(summed: Desk) -> None:
    names = [words.partition(".")[0] for words, _number in counted(summed, Topic.TARGET)]
    assert names == ["GBF-T03", "GBF-T20"]
    assert [number for _words, number in counted(summed, Topic.AICHI)] == [1]


def test_years_stand_in_order(summed: Desk) -> None:
    assert counted(summed, Topic.YEAR) == [("2016", 2), ("2018", 2)]


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Park rangers"), ("fr", "Gardes de parc"), ("ar", "Park rangers")]
)
def test_a_persons_own_text_is_counted_as_the_reader_reads_it(
    summed: Desk, language: str, words: str
) -> None:
    desk = in_language(summed, language)
    (line,) = lines_of(desk.vocabularies, count(desk, Query()), Topic.GROUP)
    assert (line.words, desk.store.records.identifiers(line.query)) == (words, ["A4"])
    assert [row.words for row in cross(desk, Query(), Topic.GROUP, Topic.YEAR).rows] == [
        words,
        tr("Not said"),
    ]


def test_names_are_in_the_users_language(summed: Desk) -> None:
    assert ("Bénin", 4) in counted(in_language(summed, "fr"), Topic.COUNTRY)


def test_names_with_accents_stand_among_the_others_of_the_same_number(summed: Desk) -> None:
    places = [{"identifier": code} for code in ("zw", "eg", "tg")]
    document = {"title": {"fr": "Atelier"}, "countryRegions": places}
    summed.store.records.save("resource", "M2", document, origin=Origin.TYPED, who="")
    names = [words for words, number in counted(in_language(summed, "fr"), Topic.COUNTRY) if number == 1]
    assert names == ["Égypte", "Togo", "Zimbabwe"]


@pytest.mark.parametrize("topic", list(Topic))
def test_behind_each_count_are_as_many_records(summed: Desk, topic: Topic) -> None:
    for query in (Query(), Query(record_types=("capacityBuildingInitiative",)), Query(year=2018)):
        for line in lines_of(summed.vocabularies, count(summed, query), topic):
            assert summed.store.records.count(line.query) == line.number
            assert set(summed.store.records.identifiers(line.query)) <= set(
                summed.store.records.identifiers(query)
            )


def test_filters_narrow_every_count(summed: Desk) -> None:
    query = Query(about={Aspect.TARGET: ("GBF-TARGET-20",)})
    counts = count(summed, query)
    assert counts.total == 3
    assert counted(summed, Topic.TYPE, query) == [("Activities", 3)]
