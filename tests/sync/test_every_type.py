"""A record of each of the seldom types lives its whole life: made, sent, published, changed on both sides, settled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from desktop_app.operations.deciding import approve, tasks_of
from desktop_app.operations.sending import NotReady, submit
from desktop_app.operations.settling import settle
from forms.kinds import Document
from forms.paths import value_at
from sync.practice import PracticeServer
from sync.practice.people import accounts as people
from sync.records import Intent, Standing, State
from sync.report import What
from tests.support.one_of_each import CASE_STUDY, INDICATOR, NATIONAL_ACTIVITY, OFFER, PROVIDER, TARGET
from tests.support.two_computers import Computer
from tests.sync.given import became
from tests.sync.practice.visits import WORKFLOWS, Visit

NATIONAL_REQUEST = {"type": "publishNationalRecord", "version": "0.4"}
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
    Life(
        {name: kept for name, kept in CASE_STUDY.items() if name != "languages"},
        people.SECRETARIAT,
        people.SECRETARIAT,
    ),
)


@pytest.fixture(autouse=True)
def national_records(practice: PracticeServer) -> None:
    """The country has a target and an indicator at the clearing-house, which no form of ours makes."""
    with Visit(practice.address, people.COLLEAGUE) as visit:
        for schema, name in (("nationalTarget", TARGET), ("nationalIndicator", INDICATOR)):
            header = {"identifier": name, "schema": schema, "languages": ["en"]}
            visit.draft({"header": header, "government": {"identifier": "bj"}, "title": {"en": schema}})
            assert visit.post(
                WORKFLOWS, {**NATIONAL_REQUEST, "data": {"realm": "CHM", "identifier": name}}
            ).ok


def standing(computer: Computer, identifier: str) -> Standing:
    """Where the record stands at the clearing-house, as this computer knows it."""
    stamp = computer.record(identifier).stamp
    assert stamp is not None
    return stamp.standing


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.document["header"]["schema"])
def test_a_record_of_each_type_is_made_sent_published_and_settled(computer: Computers, life: Life) -> None:
    ana, bo, name = computer(life.author), computer(life.other), life.identifier
    ana.forget_terms()
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
    name = NATIONAL_ACTIVITY["header"]["identifier"]
    ana.forget_terms()
    ana.write(NATIONAL_ACTIVITY)
    with pytest.raises(NotReady) as refused:
        submit(ana.desk, name, Intent.PUBLISH)
    unknown = [problem.path for problem in refused.value.problems]
    assert unknown == ["nationalTargets", "nationalIndicators"], "the country's lists did not come yet"
    ana.sync()
    ana.send(name, Intent.PUBLISH)
    assert standing(ana, name) is Standing.PUBLISHED


def test_a_national_activity_that_names_what_is_no_target_is_not_published(ana: Computer) -> None:
    stray = {**NATIONAL_ACTIVITY, "nationalTargets": [{"identifier": INDICATOR}]}
    (reason,) = ana.house.check("implementationActivity", stray)
    assert (reason.path, reason.code) == ("nationalTargets", "Error.UnexpectedTerm")


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
