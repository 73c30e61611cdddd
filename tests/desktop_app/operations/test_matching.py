"""An expression of interest: a new offer that names what it would support."""

from __future__ import annotations

import pytest

from desktop_app.desk import Desk
from desktop_app.operations.matching import (
    InterestWords,
    can_express_interest,
    express_interest,
    say_fitting,
    take_back_fitting,
    what_fits,
)
from sync.errors import Trouble
from sync.matching import Wish
from tests.sync.matching.given import ACTIVITY, MATERIAL, NEED, OFFER, ORGANIZATION, PROVIDER, keep, some

WORDS = InterestWords("Interest in: Nurseries", "It would support “Nurseries”.")
MARINE = some("CBD-SUBJECT-MAR")


@pytest.fixture(autouse=True)
def records(desk: Desk) -> None:
    """A need, an activity, and who could help."""
    store = desk.store
    desk.remember({"person": "Ana", "language": "en"})
    keep(
        store,
        NEED,
        "need",
        "bj",
        title={"fr": "Nurseries"},
        cbdSubjects=MARINE,
        gbfTargets=some("GBF-TARGET-02"),
    )
    keep(store, ACTIVITY, "activity", "tg", cbdSubjects=MARINE)
    keep(
        store,
        OFFER,
        "offer",
        "bj",
        "fj",
        description={"en": "A course", "fr": "Un cours"},
        assistanceTypes=some("TRAINING"),
        primaryOrganization={"identifier": "body"},
        contact={"identifier": "person"},
        applicationDeadline="2025-12",
        eligibility={"en": "Anybody"},
    )
    keep(
        store,
        PROVIDER,
        "provider",
        "bj",
        assistanceTypesFree=some("ADVICE"),
        organization={"identifier": "body"},
    )
    keep(store, ORGANIZATION, "body", "bj", cbdSubjects=MARINE)


@pytest.mark.parametrize(("one", "other"), [("offer", "need"), ("need", "offer")])
def test_what_is_offered_comes_from_the_offer_and_where_and_why_from_the_need(
    desk: Desk, one: str, other: str
) -> None:
    made = express_interest(desk, one, other, WORDS)
    assert made.record_type == OFFER
    assert made.mine["header"]["languages"] == ["en", "fr"]
    del made.mine["header"]
    assert made.mine == {
        "title": {"en": "Interest in: Nurseries"},
        "description": {"en": "A course", "fr": "Un cours"},
        "assistanceTypes": some("TRAINING"),
        "primaryOrganization": {"identifier": "body"},
        "contact": {"identifier": "person"},
        "eligibility": {"en": "Anybody"},
        "areasBenifited": some("bj"),
        "gbfTargets": some("GBF-TARGET-02"),
        "cbdSubjects": MARINE,
        "relevantInfo": {"en": "It would support “Nurseries”."},
    }
    assert [link.row.identifier for link in desk.store.links.of("need")] == [made.identifier]


def test_providers_and_bodies_can_be_interested_too_and_activities_be_supported(desk: Desk) -> None:
    by_provider = express_interest(desk, "activity", "provider", WORDS).mine
    assert by_provider["assistanceTypes"] == some("ADVICE")
    assert by_provider["primaryOrganization"] == {"identifier": "body"}
    assert by_provider["areasBenifited"] == some("tg")
    by_body = express_interest(desk, "body", "activity", WORDS).mine
    assert by_body["primaryOrganization"] == {"identifier": "body"}
    assert "assistanceTypes" not in by_body


@pytest.mark.parametrize(
    ("one", "other", "can"),
    [
        (NEED, OFFER, True),
        (OFFER, NEED, True),
        (ACTIVITY, OFFER, True),
        (NEED, ORGANIZATION, True),
        (NEED, MATERIAL, False),
        (NEED, ACTIVITY, False),
        (OFFER, PROVIDER, False),
    ],
)
def test_who_can_be_interested_in_what(one: str, other: str, can: bool) -> None:
    assert can_express_interest(one, other) is can


def test_what_a_person_says_of_a_match_is_kept_and_taken_back(desk: Desk) -> None:
    say_fitting(desk, "need", "offer", fits=True)
    assert [match.row.identifier for match in what_fits(desk, "need", Wish()).matches if match.linked] == [
        "offer"
    ]
    take_back_fitting(desk, "offer", "need")
    assert not [match for match in what_fits(desk, "need", Wish()).matches if match.linked]


def test_of_a_record_that_is_not_here_nothing_is_told_or_kept(desk: Desk) -> None:
    with pytest.raises(Trouble):
        what_fits(desk, "nowhere", Wish())
    with pytest.raises(Trouble):
        express_interest(desk, "offer", "nowhere", WORDS)
    with pytest.raises(Trouble, match="not on this computer any more"):
        say_fitting(desk, "need", "nowhere", fits=True)


def test_nobody_is_interested_in_supporting_a_need_of_their_own_country_or_one_twice(desk: Desk) -> None:
    keep(
        desk.store,
        NEED,
        "of Benin",
        "bj",
        title={"en": "Reefs"},
        cbdSubjects=MARINE,
        gbfTargets=some("GBF-TARGET-02"),
        assistanceTypes=some("TRAINING"),
        country={"identifier": "bj"},
    )
    desk.remember({"country": "tg"})
    assert "offer" in what_fits(desk, "of Benin", Wish()).interesting
    assert "of Benin" in what_fits(desk, "offer", Wish()).interesting
    desk.remember({"country": "bj"})
    assert not what_fits(desk, "of Benin", Wish()).interesting
    assert "of Benin" not in what_fits(desk, "offer", Wish()).interesting
    desk.remember({"country": "tg"})
    say_fitting(desk, "of Benin", "offer", fits=True)
    assert "offer" not in what_fits(desk, "of Benin", Wish()).interesting
