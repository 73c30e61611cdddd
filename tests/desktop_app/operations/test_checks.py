"""What is to be mended because of other records, and what other records answer."""

from __future__ import annotations

from desktop_app.desk import Desk
from desktop_app.operations.bin import restore
from desktop_app.operations.checks import found_in
from desktop_app.operations.filling import filled_from_record
from forms.kinds import Document
from forms.registry import form_for
from sync.records import Origin
from tests.desktop_app.given import keep

NEED, ACTIVITY = form_for("bbiRequest"), form_for("capacityBuildingInitiative")
ORGANIZATION = "AAAAAAAA-0000-4000-8000-000000000001"
CONTACT = "AAAAAAAA-0000-4000-8000-000000000002"


def at(desk: Desk, path: str, document: Document) -> list[tuple[str, str]]:
    """What is found at a question of an activity: codes and sentences."""
    found = found_in(desk, ACTIVITY, document)
    return [(problem.code, str(problem.phrase)) for problem in found if problem.path == path]


def test_a_record_in_the_bin_cannot_be_referred_to_until_it_is_out_of_it_again(desk: Desk) -> None:
    keep(desk, CONTACT, "Ana", "contact")
    document = {"contacts": [{"identifier": f"{CONTACT}@3"}, {"identifier": ORGANIZATION}]}
    assert at(desk, "contacts", document) == []
    desk.store.records.to_bin([CONTACT], "Awa")
    ((code, sentence),) = at(desk, "contacts", document)
    assert code == "Error.InvalidValue"
    assert "in the bin" in sentence
    restore(desk, [CONTACT])
    assert at(desk, "contacts", document) == []


def test_a_record_that_is_not_here_may_be_at_the_clearing_house(desk: Desk) -> None:
    assert at(desk, "contacts", {"contacts": [{"identifier": "NOWHERE-0000"}]}) == []


def test_what_is_to_be_mended_stands_in_the_order_of_the_form(desk: Desk) -> None:
    keep(desk, CONTACT, "Ana", "contact")
    desk.store.records.to_bin([CONTACT], "Awa")
    paths = [one.path for one in found_in(desk, ACTIVITY, {"contacts": [{"identifier": CONTACT}]})]
    asked = [question.path for question in ACTIVITY.questions]
    assert paths == sorted(paths, key=asked.index)
    assert "contacts" in paths


def two_records(desk: Desk) -> None:
    """A contact that names its organization, which names its country."""
    organization = {
        "header": {"identifier": ORGANIZATION, "schema": "organization", "languages": ["en"]},
        "country": {"identifier": "tg"},
    }
    contact = {
        "header": {"identifier": CONTACT, "schema": "bbiContact", "languages": ["en"]},
        "contactOrganization": {"identifier": f"{ORGANIZATION}@1"},
    }
    for kind, name, document in (
        ("organization", ORGANIZATION, organization),
        ("bbiContact", CONTACT, contact),
    ):
        desk.store.records.save(kind, name, document, origin=Origin.TYPED, who="Awa")


def test_a_contact_fills_in_its_organization_and_that_its_country(desk: Desk) -> None:
    two_records(desk)
    chosen = {"contact": {"identifier": CONTACT}}
    assert filled_from_record(desk, NEED, chosen, "contact") == {
        "organization": {"identifier": f"{ORGANIZATION}@1"},
        "country": {"identifier": "tg"},
    }


def test_what_stands_there_already_is_left_alone(desk: Desk) -> None:
    two_records(desk)
    own = {"contact": {"identifier": CONTACT}, "country": {"identifier": "bj"}}
    assert filled_from_record(desk, NEED, own, "contact") == {
        "organization": {"identifier": f"{ORGANIZATION}@1"}
    }
    taken = own | {"organization": {"identifier": "ANOTHER-ONE-0"}}
    assert filled_from_record(desk, NEED, taken, "contact") == {}


def test_a_record_that_is_not_here_fills_in_nothing(desk: Desk) -> None:
    for path in ("contact", "organization", "title", "meta.languages", "unknown"):
        assert filled_from_record(desk, NEED, {"contact": {"identifier": "NOWHERE-0000"}}, path) == {}
