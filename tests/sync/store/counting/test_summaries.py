"""Counts, made where the records lie."""

from __future__ import annotations

from forms.aspects import Aspect
from forms.vocabularies import OTHER
from sync.records import Query, State, Unsaid
from sync.store import Count, Store
from sync.store.counting.axes import Axis, Part
from tests.sync.store.given import ACTIVITY, MATERIAL, document, keep


def places(*names: str) -> list[dict[str, str]]:
    return [{"identifier": name} for name in names]


def own(text: str = "", **texts: str) -> list[dict[str, object]]:
    return [{"identifier": OTHER, "customValue": {"en": text, **texts}}]


def test_records_are_counted_by_what_is_in_them(store: Store) -> None:
    keep(store, document("A-1", countryRegions=places("bj", "ke", "ke"), startDate="2019", endDate="2020"))
    keep(
        store, document("A-2", countryRegions=places("bj"), targetGroups=own("Beekeepers"), startDate="2020")
    )
    keep(store, document("A-3", targetGroups=own(" Beekeepers  ") + own("Monks")))
    keep(store, document("A-4", targetGroups=[{"identifier": OTHER}]))
    keep(store, document("M-1", countryRegions=places("bj")), record_type=MATERIAL)
    keep(store, document("B-1", countryRegions=places("fr")))
    store.records.to_bin(["B-1"], "Ana")
    summaries, everything = store.summaries, Query()
    assert summaries.by_type(everything) == [Count(ACTIVITY, 4), Count(MATERIAL, 1)]
    assert summaries.by_state(everything) == [Count("draft", 5)]
    assert summaries.by_aspect(everything, Aspect.COUNTRY) == [Count("bj", 3), Count("ke", 1)]
    assert summaries.by_aspect(everything, Aspect.GROUP) == [
        Count("other@en:Beekeepers", 2),
        Count(OTHER, 1),
        Count("other@en:Monks", 1),
    ]
    assert summaries.by_year(everything) == [Count("2019", 1), Count("2020", 2)]


def test_what_was_written_for_other_is_counted_as_each_reader_reads_it(store: Store) -> None:
    keep(store, document("A-1", targetGroups=own("Beekeepers", fr="Apiculteurs", ar="مربو النحل")))
    keep(store, document("A-2", targetGroups=own("Beekeepers") + own("Bee  keepers ", fr="Apiculteurs")))
    keep(store, document("A-3", targetGroups=own(fr="Apiculteurs") + own("Honey makers", fr="Apiculteurs")))
    counted = {
        language: {one.key: one.number for one in store.summaries.by(Query(), axis)}
        for language in ("en", "fr", "ar")
        for axis in (Axis(Aspect.GROUP, language=language),)
    }
    assert counted["en"] == {
        "other@en:Beekeepers": 2,
        "other@en:Bee keepers": 1,
        "other@en:Apiculteurs": 1,
        "other@en:Honey makers": 1,
    }
    assert counted["fr"] == {"other@fr:Apiculteurs": 3, "other@fr:Beekeepers": 1}, "each record once"
    assert counted["ar"]["other@ar:مربو النحل"] == 1
    for key, number in {**counted["en"], **counted["fr"], **counted["ar"]}.items():
        assert store.records.count(Query(about={Aspect.GROUP: (key,)})) == number, "the records behind it"
    assert store.records.count(Query(about={Aspect.GROUP: ("other:Beekeepers",)})) == 2
    assert store.records.count(Query(lacking=(Unsaid(Aspect.GROUP),))) == 0
    cross = store.summaries.cross(Query(), Axis(Aspect.GROUP, language="fr"), Axis(Part.TYPE))
    assert cross.cells == {(key, ACTIVITY): number for key, number in counted["fr"].items()}


def test_only_what_the_query_asks_for_is_counted(store: Store) -> None:
    keep(store, document("A-1", countryRegions=places("bj", "ke"), startDate="2019"))
    keep(store, document("A-2", countryRegions=places("ke"), title={"en": "Forest"}))
    assert store.summaries.by_aspect(Query(text="forest"), Aspect.COUNTRY) == [Count("ke", 1)]
    about = Query(about={Aspect.COUNTRY: ("bj",)})
    assert store.summaries.by_aspect(about, Aspect.COUNTRY) == [Count("bj", 1), Count("ke", 1)]
    assert store.summaries.by_year(Query(year=2018)) == []
    assert store.summaries.by_state(Query(states=(State.BIN,))) == []


def test_an_edit_is_counted_as_it_is_now(store: Store) -> None:
    keep(store, document(countryRegions=places("bj"), startDate="2019"))
    keep(store, document(countryRegions=places("ke"), startDate="2021"))
    assert store.summaries.by_aspect(Query(), Aspect.COUNTRY) == [Count("ke", 1)]
    assert store.summaries.by_year(Query()) == [Count("2021", 1)]
