"""A record of each of the seldom types lives its whole life: made, sent, published, changed on both sides, settled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from desktop_app.operations.deciding import approve, tasks_of
from desktop_app.operations.settling import settle
from forms.kinds import Document
from forms.paths import value_at
from sync.practice.people import accounts as people
from sync.records import Intent, Standing, State
from sync.report import What
from tests.support.one_of_each import CASE_STUDY, NATIONAL_ACTIVITY, OFFER, PROVIDER
from tests.support.two_computers import Computer
from tests.sync.given import became

Computers = Callable[[str], Computer]


@dataclass(frozen=True, slots=True)
class Life:
    """A record, who writes it, who changes it too, and who decides on it (nobody where the author may publish)."""

    document: Document
    author: str
    other: str
    decider: str = ""

    @property
    def identifier(self) -> str:
        """The record's own."""
        return str(self.document["header"]["identifier"])


LIVES = (
    Life(OFFER, people.FOCAL_POINT, people.COLLEAGUE, people.BIO_BRIDGE),
    Life(PROVIDER, people.AUTHORIZED_USER, people.COLLEAGUE, people.BIO_BRIDGE),
    Life(NATIONAL_ACTIVITY, people.AUTHORIZED_USER, people.FOCAL_POINT, people.COLLEAGUE),
    Life(CASE_STUDY, people.SECRETARIAT, people.SECRETARIAT),
)


def standing(computer: Computer, identifier: str) -> Standing:
    """Where the record stands at the clearing-house, as this computer knows it."""
    stamp = computer.record(identifier).stamp
    assert stamp is not None
    return stamp.standing


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.document["header"]["schema"])
def test_a_record_of_each_type_is_made_sent_published_and_settled(computer: Computers, life: Life) -> None:
    ana, bo, name = computer(life.author), computer(life.other), life.identifier
    ana.write(life.document)
    assert became(ana.send(name)) == [What.SENT]
    assert standing(ana, name) is Standing.DRAFT
    ana.send(name, Intent.PUBLISH)
    if life.decider:
        assert ana.record(name).state is State.REVIEW
        decider = computer(life.decider)
        (task,) = tasks_of(decider.desk, decider.house)
        approve(decider.house, task)
        ana.sync()
    assert standing(ana, name) is Standing.PUBLISHED
    bo.sync()
    assert bo.record(name).mine == life.document, "to the letter, with what no form knows"
    ana.change(name, "title.en", "Ana's")
    bo.change(name, "title.en", "Bo's")
    ana.send(name)
    assert became(bo.send(name)) == [What.CONFLICT]
    settle(bo.desk, name, {"title.en": "Both"})
    bo.sync()
    ana.sync()
    assert value_at(ana.record(name).mine, "title.en") == "Both"
    assert {key: kept for key, kept in ana.record(name).mine.items() if key != "title"} == {
        key: kept for key, kept in life.document.items() if key != "title"
    }


def test_a_focal_point_publishes_national_activities_of_the_own_country_at_once(ana: Computer) -> None:
    ana.write(NATIONAL_ACTIVITY)
    ana.send(NATIONAL_ACTIVITY["header"]["identifier"], Intent.PUBLISH)
    assert standing(ana, NATIONAL_ACTIVITY["header"]["identifier"]) is Standing.PUBLISHED


@pytest.mark.parametrize(
    ("document", "email"),
    [
        ({**NATIONAL_ACTIVITY, "government": {"identifier": "ke"}}, people.FOCAL_POINT),
        (NATIONAL_ACTIVITY, people.REGISTERED_USER),
        (CASE_STUDY, people.FOCAL_POINT),
    ],
    ids=["for another country", "without a role", "of the Secretariat's own kind"],
)
def test_what_a_person_may_not_send_stays_here_with_the_reason(
    computer: Computers, document: Document, email: str
) -> None:
    writer, name = computer(email), str(document["header"]["identifier"])
    writer.write(document)
    report = writer.send(name)
    assert became(report) == [What.FAILED]
    assert "does not let you" in str(report.results[0].phrase)
    assert writer.record(name).mine == document
