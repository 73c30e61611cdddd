"""Counts of one thing and of two at once, beside a model that goes through the same records in Python."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from itertools import count, product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from forms.aspects import Aspect
from sync.records import Origin, Query, Unsaid
from sync.store import Store
from sync.store.counting.axes import Axis, Part
from sync.store.counting.crossing import UNSAID
from sync.store.counting.summaries import Spent
from tests.sync.store.given import ACTIVITY, MATERIAL, document, keep

Values = Callable[[dict[str, Any]], set[str]]
WORLD = {
    "bj": ("WEST", "AFRICA"),
    "ng": ("WEST", "AFRICA"),
    "ke": ("EAST", "AFRICA"),
    "WEST": ("WEST", "AFRICA"),
}
TARGETS = ("GBF-TARGET-01", "GBF-TARGET-02", "AICHI-TARGET-01")
RECORDS = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from([ACTIVITY, MATERIAL]),
            "targets": st.sets(st.sampled_from(TARGETS)),
            "places": st.sets(st.sampled_from(["bj", "ng", "ke", "fr", "WEST"])),
            "year": st.sampled_from([0, 2019, 2020]),
        }
    ),
    max_size=12,
)


def above(record: dict[str, Any]) -> set[str]:
    return {name for place in record["places"] for name in WORLD.get(place, ())}


AXES: tuple[tuple[Axis, Values], ...] = (
    (Axis(Part.TYPE), lambda record: {record["type"]}),
    (Axis(Part.STATE), lambda _record: {"draft"}),
    (Axis(Part.YEAR), lambda record: {str(record["year"])} if record["year"] else set()),
    (Axis(Aspect.TARGET, like="GBF-*"), lambda record: {one for one in record["targets"] if one[0] == "G"}),
    (
        Axis(Aspect.COUNTRY, like="[a-z][a-z]"),
        lambda record: {one for one in record["places"] if one != "WEST"},
    ),
    (Axis(Aspect.COUNTRY, above=WORLD), above),
)


def counted(records: Iterable[dict[str, Any]], values: Values) -> Counter[str]:
    return Counter(value for record in records for value in values(record))


def or_unsaid(values: Values) -> Values:
    """The values of a record, or that it says none."""
    return lambda record: values(record) or {UNSAID}


def filled(store: Store, records: Iterable[dict[str, Any]]) -> None:
    for number, record in enumerate(records):
        places = [{"identifier": name} for name in sorted(record["places"])]
        dates = ("startDate", "publicationDate")[record["type"] == MATERIAL]
        answers = {
            "gbfTargets": [{"identifier": name} for name in sorted(record["targets"])],
            "countryRegions": places,
            dates: str(record["year"]) if record["year"] else "",
        }
        kept = document(f"R-{number}", **answers)
        store.records.save(record["type"], f"R-{number}", kept, origin=Origin.TYPED, who="")


@settings(max_examples=12, deadline=None)
@given(RECORDS)
def test_counts_and_crosses_are_those_of_the_records(records: list[dict[str, Any]]) -> None:
    seconds = count()
    with TemporaryDirectory() as folder:
        clock = lambda: datetime.fromtimestamp(next(seconds), UTC)  # noqa: E731
        with Store.open(Path(folder), clock=clock, new_id=lambda: "") as store:
            filled(store, records)
            for axis, values in AXES:
                found = {one.key: one.number for one in store.summaries.by(Query(), axis)}
                assert found == counted(records, values)
            for (rows, of_row), (columns, of_column) in product(AXES, AXES[:5]):
                if rows.of is columns.of:
                    continue
                cross = store.summaries.cross(Query(), rows, columns)
                assert cross.rows == counted(records, or_unsaid(of_row))
                assert cross.columns == counted(records, or_unsaid(of_column))
                assert cross.total == len(records)
                pairs = (
                    pair
                    for one in records
                    for pair in product(or_unsaid(of_row)(one), or_unsaid(of_column)(one))
                )
                assert cross.cells == Counter(pairs)


def test_amounts_are_counted_and_added_up_by_band(store: Store) -> None:
    for name, amount in (("A-1", "9999"), ("A-2", "10000"), ("A-3", "20000"), ("A-4", "")):
        keep(store, document(name, totalBudget=amount))
    assert store.summaries.spent(Query()) == {
        "0-10000": Spent(1, 9999),
        "10000-50000": Spent(2, 30000),
        "": Spent(3, 39999),
    }
    about = Query(about={Aspect.BUDGET: ("10000-50000",)})
    assert set(store.records.identifiers(about)) == {"A-2", "A-3"}


def test_an_amount_counts_however_large_it_is_and_however_it_is_written(store: Store) -> None:
    amounts = ("1" + "0" * 15, 10**15 + 1, 1e15, "9" * 5000, 12.4, True, -1, "a lot")
    for number, amount in enumerate(amounts):
        keep(store, document(f"A-{number}", totalBudget=amount))
    assert store.summaries.spent(Query()) == {
        "0-10000": Spent(1, 12),
        "5000000-": Spent(3, 3 * 10**15 + 1, beyond=1),
        "": Spent(4, 3 * 10**15 + 13, beyond=1),
    }
    lacking = Query(lacking=(Unsaid(Aspect.BUDGET),))
    assert set(store.records.identifiers(lacking)) == {"A-5", "A-6", "A-7"}


def test_records_with_their_dates_come_in_the_order_of_time_the_undated_last(store: Store) -> None:
    keep(store, document("A-1"))
    keep(store, document("A-2", startDate="2020-05", endDate="2021"))
    keep(store, document("A-3", endDate="2019"))
    keep(store, document("A-4", startDate="2020"))
    found = store.summaries.dated(Query())
    assert [(one.row.identifier, one.start, one.end) for one in found] == [
        ("A-3", "", "2019"),
        ("A-4", "2020", ""),
        ("A-2", "2020-05", "2021"),
        ("A-1", "", ""),
    ]
    assert [one.row.identifier for one in store.summaries.dated(Query(), limit=1)] == ["A-3"]


def test_what_is_not_said_can_be_asked_for(store: Store) -> None:
    keep(store, document("A-1", resultsAchievements={"en": "<p>Twenty people know more.</p>"}))
    keep(store, document("A-2", resultsAchievements={"en": "<p>&nbsp;</p>"}))
    keep(store, document("A-3", resultsOutputs=[{"url": "https://x.example"}]))
    keep(store, document("A-4", countryRegions=[{"identifier": "bj"}]))
    assert set(store.records.identifiers(Query(lacking=(Unsaid(Aspect.RESULT),)))) == {"A-2", "A-4"}
    assert store.records.identifiers(Query(lacking=(Unsaid(Aspect.RESULT), Unsaid(Aspect.COUNTRY)))) == [
        "A-2"
    ]


def test_a_query_can_ask_for_two_terms_of_one_aspect_at_once(store: Store) -> None:
    both = [{"identifier": "bj"}, {"identifier": "ke"}]
    keep(store, document("A-1", countryRegions=both))
    keep(store, document("A-2", countryRegions=both[:1]))
    benin = Query(about={Aspect.COUNTRY: ("bj",)}, also=(Query(about={Aspect.COUNTRY: ("ke",)}),))
    assert store.records.identifiers(benin) == ["A-1"]


def need(store: Store, name: str, **answers: Any) -> None:
    kept = {"meta": {"mark": name, "languages": ["en"]}} | answers
    store.records.save("bbiRequest", name, kept, origin=Origin.TYPED, who="")


def terms(*names: str) -> list[dict[str, str]]:
    return [{"identifier": name} for name in names]


def test_a_need_is_met_by_an_offer_of_its_help_for_a_target_or_a_country_of_its_own(store: Store) -> None:
    offer = {"assistanceTypes": terms("TRAINING"), "areasBenifited": terms("bj"), "gbfTargets": terms("T1")}
    store.records.save("bbiOpportunity", "O-1", document("O-1", **offer), origin=Origin.TYPED, who="")
    need(store, "BY-PLACE", assistanceTypes=terms("TRAINING", "MONEY"), coverage=terms("bj"))
    need(store, "BY-TARGET", assistanceTypes=terms("TRAINING"), coverage=terms("ke"), gbfTargets=terms("T1"))
    need(store, "ELSEWHERE", assistanceTypes=terms("TRAINING"), coverage=terms("ke"), gbfTargets=terms("T2"))
    need(store, "OTHER-HELP", assistanceTypes=terms("MONEY"), coverage=terms("bj"), gbfTargets=terms("T1"))
    assert set(store.records.identifiers(Query(unmet=True))) == {"ELSEWHERE", "OTHER-HELP"}
    store.links.keep("O-1", "ELSEWHERE", fits=True, who="Ana")
    store.links.keep("OTHER-HELP", "O-1", fits=False, who="Ana")
    assert store.records.identifiers(Query(unmet=True)) == ["OTHER-HELP"], "what a person linked is met"
    store.records.to_bin(["O-1"], "Ana")
    assert store.records.count(Query(unmet=True)) == 4
