"""What an answer changes in others, by the rules in code of the clearing-house's own forms (facts, section 7)."""

from __future__ import annotations

from typing import Any

import pytest

from forms import domains
from forms.consequences import consequences
from forms.kinds import Document
from forms.paths import with_value
from forms.registry import form_for

BENIN, AFRICA = {"identifier": "bj"}, {"identifier": "E0006E60-E0D9-4196-855F-8456F0C38690"}
ORGANIZATION = [{"identifier": "AAAAAAAA-0000-4000-8000-000000000001"}]


def follows(record_type: str, before: Document, path: str, value: Any) -> dict[str, Any]:
    """What else changes when the answer at the path becomes this."""
    return consequences(form_for(record_type), before, with_value(before, path, value), path)


def in_activity(before: Document, path: str, value: Any) -> dict[str, Any]:
    return follows("capacityBuildingInitiative", before, path, value)


def term(identifier: str) -> dict[str, str]:
    return {"identifier": identifier}


def test_a_duration_takes_both_dates_away() -> None:
    dated = {"startDate": "2016-04-04", "endDate": "2016-04-08"}
    assert in_activity(dated, "durationPeriod", 6) == {"startDate": None, "endDate": None}
    assert in_activity(dated, "durationText", "Months") == {"startDate": None, "endDate": None}


@pytest.mark.parametrize("path", ["startDate", "endDate"])
def test_a_date_takes_the_duration_away(path: str) -> None:
    lasting = {"durationPeriod": 6, "durationText": "Months"}
    assert in_activity(lasting, path, "2016") == {"durationPeriod": None, "durationText": None}


def test_a_date_or_a_duration_that_is_taken_away_takes_nothing_with_it() -> None:
    assert in_activity({"durationPeriod": 6, "startDate": "2016"}, "startDate", None) == {}
    assert in_activity({"durationPeriod": 6, "startDate": "2016"}, "durationPeriod", None) == {}


def test_a_stage_after_the_beginning_takes_the_duration_away() -> None:
    lasting = {"durationPeriod": 6, "durationText": "Months", "status": term(domains.PROPOSED)}
    assert in_activity(lasting, "status", term(domains.APPROVED)) == {}
    assert in_activity(lasting, "status", None) == {}
    done = in_activity(lasting, "status", term("COMPLETED-OR-SO"))
    assert done == {"durationPeriod": None, "durationText": None}


def test_regions_go_unless_the_scope_is_global_or_regional() -> None:
    both = {"countryRegions": [BENIN, AFRICA]}
    for wide in domains.GLOBAL_SCOPES:
        assert in_activity(both, "geographicScope", term(wide)) == {}
    for narrow in (domains.SUB_NATIONAL, domains.COMMUNITY, "20B2CC6D-646D-4FD5-BD53-D652BA3FA088"):
        assert in_activity(both, "geographicScope", term(narrow)) == {"countryRegions": [BENIN]}
    assert in_activity({"countryRegions": [AFRICA]}, "geographicScope", term(domains.COMMUNITY)) == {
        "countryRegions": None
    }


@pytest.mark.parametrize(
    ("switch", "records"),
    [
        ("isProjectProgramme", "broaderProjects"),
        ("isImplementedByAgencies", "implementingAgencies"),
        ("isExecutededByAgencies", "executingAgencies"),
        ("isCollaboratededByPartners", "collaboratingPartners"),
    ],
)
@pytest.mark.parametrize("off", [False, None])
def test_records_go_when_their_yes_is_off(switch: str, records: str, off: Any) -> None:
    chosen = {switch: True, records: ORGANIZATION, "title": {"en": "Kept"}}
    assert in_activity(chosen, switch, off) == {records: None}
    assert in_activity({**chosen, switch: False}, switch, True) == {}


def test_the_name_of_the_larger_project_stays_here_although_it_is_not_asked_then() -> None:
    named = {"isProjectProgramme": True, "projectProgrammeName": {"en": "Programme"}}
    assert in_activity(named, "isProjectProgramme", False) == {}


def test_the_subjects_of_the_protocols_bring_their_targets_once() -> None:
    subject, target = term(domains.ABS_SUBJECT), term(domains.ABS_TARGET)
    assert follows("resource", {}, "cbdSubjects", [subject]) == {"gbfTargets": [target]}
    both = follows(
        "resource", {"gbfTargets": [term("GBF-TARGET-20")]}, "cbdSubjects", [term(domains.BIOSAFETY_SUBJECT)]
    )
    assert both == {"gbfTargets": [term("GBF-TARGET-20"), term(domains.BIOSAFETY_TARGET)]}
    assert follows("resource", {"cbdSubjects": [subject]}, "cbdSubjects", [subject, term("X")]) == {}
    assert follows("resource", {"gbfTargets": [target]}, "cbdSubjects", [subject]) == {}


def test_the_address_of_an_organization_takes_the_place_of_a_contacts_own() -> None:
    own = {"city": {"en": "Cotonou"}, "country": BENIN, "contactOrganization": ORGANIZATION[0]}
    assert follows("contact", own, "addressType", "organization") == {"city": None, "country": None}
    assert follows("contact", own, "addressType", "person") == {}


def test_what_has_an_odd_shape_is_left_alone() -> None:
    odd = {"countryRegions": "Benin", "gbfTargets": {"odd": 1}}
    assert in_activity(odd, "geographicScope", term(domains.COMMUNITY)) == {}
    assert follows("resource", odd, "cbdSubjects", [term(domains.ABS_SUBJECT)]) == {}
