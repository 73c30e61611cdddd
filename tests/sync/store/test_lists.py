"""Lists: which records, in what order, how many."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from forms.aspects import Aspect
from forms.kinds import Document
from forms.vocabularies import OTHER
from sync.records import Intent, Order, Query, Side, Standing, State
from sync.store import Store
from tests.support.given import FakeClock
from tests.sync.store.given import ACTIVITY, MATERIAL, document, keep, remote, titled

OTHER_GROUP = {"identifier": OTHER, "customValue": {"en": "Bee  keepers", "fr": "Apiculteurs"}}
RECORDS: Mapping[str, Document] = {
    "A-1": {
        "title": {"en": "Zebra", "fr": "abeille"},
        "countryRegions": [{"identifier": "bj"}, {"identifier": "fr"}],
        "gbfTargets": [{"identifier": "GBF-TARGET-01"}],
        "startDate": "2018-10",
        "endDate": "2020",
    },
    "A-2": {
        "title": {"en": "Éclair"},
        "countryRegions": [{"identifier": "bj"}],
        "gbfTargets": [{"identifier": "GBF-TARGET-02"}, {"identifier": "GBF-TARGET-01"}],
        "targetGroups": [OTHER_GROUP],
        "startDate": "2020-02-30",
    },
    "A-3": {
        "title": {"fr": "Zèbre"},
        "countryRegions": [{"identifier": "ke"}],
        "contacts": [{"identifier": "C-1@2"}],
    },
    "A-4": {"title": {"ar": "بيئة"}},
}


@pytest.fixture
def full(store: Store, clock: FakeClock) -> Store:
    """Four activities, the last the newest, one of them sent, and a material."""
    for identifier, answers in RECORDS.items():
        clock.advance(hours=1)
        keep(store, document(identifier, **answers))
    material = {
        "title": {"en": "Manual"},
        "publicationDate": "2019-05",
        "countryRegions": [{"identifier": "bj"}],
    }
    clock.advance(hours=1)
    keep(store, document("M-1", **material), record_type=MATERIAL)
    item = store.outbox.put("A-2", Intent.DRAFT)
    store.outbox.begin(item.number, document("A-2", **RECORDS["A-2"]))
    store.outbox.done(item.number, remote(None, identifier="A-2"))
    return store


def test_a_row_shows_the_record(full: Store) -> None:
    row = next(row for row in full.records.rows(Query()) if row.identifier == "A-2")
    record = full.records.get("A-2")
    assert record is not None
    assert (row.record_type, row.title, row.state) == (ACTIVITY, {"en": "Éclair"}, State.SENT)
    assert (row.changed_at, row.sent_at, row.changed_by) == (record.changed_at, record.sent_at, "Ana")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query(), ["M-1", "A-4", "A-3", "A-2", "A-1"]),
        (Query(descending=False), ["A-1", "A-2", "A-3", "A-4", "M-1"]),
        (Query(record_types=(MATERIAL,)), ["M-1"]),
        (Query(record_types=(MATERIAL, ACTIVITY), states=(State.SENT,)), ["A-2"]),
        (Query(states=(State.DRAFT, State.SENT)), ["M-1", "A-4", "A-3", "A-2", "A-1"]),
        (Query(states=(State.CONFLICT,)), []),
        (Query(about={Aspect.COUNTRY: ("bj",)}), ["M-1", "A-2", "A-1"]),
        (Query(about={Aspect.COUNTRY: ("ke", "fr")}), ["A-3", "A-1"]),
        (Query(about={Aspect.COUNTRY: ("bj",), Aspect.TARGET: ("GBF-TARGET-02",)}), ["A-2"]),
        (Query(about={Aspect.GROUP: ("other:Bee keepers",)}), ["A-2"]),
        (Query(about={Aspect.COUNTRY: ()}), ["M-1", "A-4", "A-3", "A-2", "A-1"]),
        (Query(year=2019), ["M-1", "A-1"]),
        (Query(year=2020), ["A-2", "A-1"]),
        (Query(year=1999), []),
        (Query(text="zebr"), ["A-3", "A-1"]),
        (Query(text="zebr", year=2018, about={Aspect.COUNTRY: ("bj",)}), ["A-1"]),
        (Query(order=Order.STATE, descending=False), ["A-1", "A-3", "A-4", "M-1", "A-2"]),
        (Query(order=Order.SENT), ["A-2", "M-1", "A-4", "A-3", "A-1"]),
        (Query(order=Order.SENT, descending=False), ["A-2", "A-1", "A-3", "A-4", "M-1"]),
    ],
)
def test_the_query_is_answered_in_its_order(full: Store, query: Query, expected: list[str]) -> None:
    assert full.records.identifiers(query) == expected
    assert [row.identifier for row in full.records.rows(query)] == expected
    assert full.records.count(query) == len(expected)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Éclair", "Manual", "Zebra", "Zèbre", "بيئة"]),
        ("fr", ["abeille", "Éclair", "Manual", "Zèbre", "بيئة"]),
        ('x"y', ["Éclair", "Manual", "Zebra", "Zèbre", "بيئة"]),
    ],
)
def test_titles_are_sorted_as_they_are_shown(full: Store, language: str, expected: list[str]) -> None:
    query = Query(order=Order.TITLE, descending=False)
    rows = full.records.rows(query, language=language)
    assert [row.title_in(language) for row in rows] == expected


def test_pages_follow_one_another_without_gap_or_overlap(full: Store) -> None:
    query = Query(order=Order.STATE)
    whole = full.records.rows(query)
    pages = [full.records.rows(query, offset=offset, limit=2) for offset in (0, 2, 4, 6)]
    assert [len(page) for page in pages] == [2, 2, 1, 0]
    assert [row for page in pages for row in page] == whole


def test_counts_are_by_type_and_state(full: Store) -> None:
    full.records.to_bin(["A-4"], "Ana")
    assert full.records.counts() == {
        (ACTIVITY, State.DRAFT): 2,
        (ACTIVITY, State.SENT): 1,
        (ACTIVITY, State.BIN): 1,
        (MATERIAL, State.DRAFT): 1,
    }


def test_titles_are_told_by_language(full: Store) -> None:
    assert full.records.title("A-1") == {"en": "Zebra", "fr": "abeille"}
    assert full.records.titles(["A-3", "X", "A-4"]) == {"A-3": {"fr": "Zèbre"}, "A-4": {"ar": "بيئة"}}


def test_a_name_has_no_language(store: Store) -> None:
    header = {"identifier": "C-1", "schema": "contact", "languages": ["en"]}
    keep(store, {"header": header, "firstName": "Ana", "lastName": "Sá"}, record_type="contact")
    assert store.records.title("C-1") == {"": "Ana Sá"}
    assert store.records.rows(Query())[0].title_in("fr") == "Ana Sá"


def test_who_refers_to_a_record_is_known_in_any_revision(full: Store) -> None:
    assert [row.identifier for row in full.records.referring_to("C-1")] == ["A-3"]
    full.records.to_bin(["A-3"], "Ana")
    assert full.records.referring_to("C-1") == []
    assert full.records.referring_to("C-2") == []


def test_a_record_of_a_type_that_this_program_does_not_know_is_kept_and_listed(store: Store) -> None:
    odd = {"header": {"identifier": "X-1", "schema": "song"}, "tune": "la"}
    saved = keep(store, odd, record_type="song")
    assert (saved.mine, saved.state, store.records.rows(Query())[0].title) == (odd, State.DRAFT, {})
    assert not store.records.is_changed(store.records.agree("X-1", remote(odd, identifier="X-1")))


def test_odd_answers_are_kept_and_only_left_out_of_lists(store: Store) -> None:
    odd = document(
        title="not a text", startDate="soon", countryRegions=[None, {"identifier": 7}, "bj"], targetGroups={}
    )
    assert keep(store, odd).mine == odd
    assert store.records.count(Query(about={Aspect.COUNTRY: ("bj",)})) == 0


def test_half_a_character_is_kept_wherever_it_stands(store: Store) -> None:
    half = document(title={"en": "\ud800"}, countryRegions=[{"identifier": "\ud800"}])
    assert keep(store, half).mine == half
    assert store.records.title("A-1") == {"en": "\ud800"}


@pytest.mark.parametrize(
    ("start", "end", "years"), [("1500", "2020", {1500, 2020}), ("2021", "2019", {2019, 2020, 2021})]
)
def test_odd_years_are_no_burden(store: Store, start: str, end: str, years: set[int]) -> None:
    keep(store, document(startDate=start, endDate=end))
    assert {year for year in range(1490, 2030) if store.records.count(Query(year=year))} == years


def plan(store: Store, query: str) -> str:
    with store._connections.reading() as connection:
        return " ".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}"))


def test_the_newest_hundred_are_read_without_looking_at_the_others(store: Store) -> None:
    shown = "SELECT identifier FROM record WHERE state != 'bin'"
    assert "record_by_change" in plan(store, f"{shown} ORDER BY changed_at DESC, number DESC LIMIT 100")
    assert "TEMP B-TREE" not in plan(store, f"{shown} ORDER BY changed_at DESC, number DESC LIMIT 100")


def test_no_list_reads_the_documents(full: Store) -> None:
    with full._connections.writing() as connection:
        connection.exec_driver_sql("UPDATE content SET mine = 'unreadable', base = 'unreadable'")
        connection.exec_driver_sql("UPDATE history SET document = 'unreadable'")
    assert len(full.records.rows(Query(text="zebr"))) == 2
    assert full.records.count(Query(year=2019)) == 2
    assert len(full.records.counts()) == 3
    assert full.records.stamps()["A-2"].standing is Standing.DRAFT


def test_records_into_which_something_came_by_itself_are_found_until_they_are_sent(store: Store) -> None:
    for name in ("A-1", "A-2"):
        store.records.received(remote(document(name), identifier=name))
    store.records.merged(
        "A-1", remote(document("A-1"), "2", identifier="A-1"), titled("Mine", "A-1"), (), ["title.en"]
    )
    assert store.records.identifiers(Query(merged=True)) == ["A-1"]


def test_what_a_person_must_decide_on_is_told_with_the_side_that_took_it_away(store: Store) -> None:
    for name in ("A-1", "A-2", "A-3"):
        store.records.received(remote(document(name), identifier=name))
    assert store.records.removals() == {}
    store.records.gone("A-2", ask=True)
    assert store.records.removals() == {"A-2": Side.THERE}


def test_documents_come_in_the_order_asked_for_and_those_that_are_not_here_are_passed_over(
    store: Store,
) -> None:
    names = [f"N-{number}" for number in range(450)]
    for name in names[:3]:
        keep(store, document(name))
    found = list(store.records.documents([*reversed(names), "X-1"]))
    assert found == [(name, document(name)) for name in reversed(names[:3])]
