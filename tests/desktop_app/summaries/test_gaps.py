"""What is missing is named, and can be filled from where it is named."""

from __future__ import annotations

import pytest

from desktop_app.desk import Desk
from desktop_app.operations.filling_gaps import new_about
from desktop_app.summaries.gaps import Gap, gaps
from desktop_app.summaries.topics import Topic, aspect_of
from forms.aspects import Aspect
from sync.records import Origin, Query

ACTIVITY = "capacityBuildingInitiative"


def found(desk: Desk, query: Query | None = None) -> dict[str, Gap]:
    return {gap.title: gap for gap in gaps(desk, query or Query())}


def test_targets_without_an_activity_are_those_that_no_activity_names(summed: Desk) -> None:
    gap = found(summed)["Targets without an activity"]
    terms = {line.term for line in gap.lines}
    assert (gap.number, gap.whole) == (21, 23)
    assert not terms & {"GBF-TARGET-03", "GBF-TARGET-20"}


def test_a_material_fills_no_gap_of_activities_and_filters_narrow_gaps_too(summed: Desk) -> None:
    material = {"title": {"en": "M"}, "gbfTargets": [{"identifier": "GBF-TARGET-01"}]}
    summed.store.records.save("resource", "M2", material, origin=Origin.TYPED, who="")
    assert found(summed)["Targets without an activity"].number == 21
    assert found(summed, Query(year=2018))["Targets without an activity"].number == 22


def test_needs_without_an_offer_and_activities_without_results_are_records(summed: Desk) -> None:
    need = {"meta": {"mark": "N"}, "title": {"en": "Boats"}}
    summed.store.records.save("bbiRequest", "N", need, origin=Origin.TYPED, who="")
    needs = found(summed)["Needs without an offer"]
    assert [(line.words, line.record) for line in needs.lines] == [("Boats", "N")]
    results = found(summed)["Activities without results"]
    assert (results.number, results.whole) == (4, 4)
    assert results.query is not None
    assert summed.store.records.count(results.query) == results.number


def test_a_region_with_an_activity_in_one_of_its_countries_is_no_gap(summed: Desk) -> None:
    missing = {line.words for line in found(summed)["Regions without an activity"].lines}
    assert "Africa - Eastern Africa" in missing
    assert not missing & {"Africa - Western Africa", "Africa - regions"}
    countries = found(summed)["Countries without an activity"]
    assert (countries.number, countries.lines[0].words) == (197, "Afghanistan")


@pytest.mark.parametrize(
    ("topic", "term", "path"),
    [
        (Topic.TARGET, "GBF-TARGET-07", "gbfTargets"),
        (Topic.COUNTRY, "ke", "countryRegions"),
        (Topic.REGION, "0938DB0F-E4BB-464F-ABBB-ADD615BE5371", "countryRegions"),
    ],
)
def test_a_gap_is_filled_by_a_new_activity_about_it(summed: Desk, topic: Topic, term: str, path: str) -> None:
    aspect = aspect_of(topic)
    assert aspect is not None
    record = new_about(summed, ACTIVITY, aspect, term)
    assert record.mine[path] == [{"identifier": term}]
    assert record.mine["header"]["languages"] == ["en"]
    kept = summed.store.records.get(record.identifier)
    assert kept is not None
    assert kept.mine == record.mine


def test_no_record_is_made_where_the_form_does_not_offer_the_term(summed: Desk) -> None:
    before = summed.store.records.count(Query())
    with pytest.raises(LookupError):
        new_about(summed, ACTIVITY, Aspect.TARGET, "NOT-A-TARGET")
    assert summed.store.records.count(Query()) == before
