"""One person on two computers goes back to an earlier text on one of them: the other asks, and undoes nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.operations.sending import submit
from desktop_app.operations.settling import all_mine, all_theirs
from forms.kinds import Document
from sync.records import Conflict, Intent, State
from sync.report import Report, What
from tests.support.two_computers import ACTIVITY, Computer
from tests.sync.given import ID, became, description, said, shared

FIRST = "Twenty people learn."


@pytest.fixture
def elsewhere(computer: Callable[[str], Computer], ana: Computer) -> Computer:
    """Another computer of the same person, which has the record as it was bettered on the first."""
    other = computer(ana.desk.email)
    shared(ana, other)
    said(ana, "Bettered.")
    ana.send(ID)
    other.sync()
    return other


def gone_back(elsewhere: Computer) -> None:
    """The first wording is restored there, and sent."""
    said(elsewhere, FIRST)
    assert became(elsewhere.send(ID)) == [What.SENT]


def there(computer: Computer) -> Document:
    """The record as the clearing-house has it."""
    read = computer.house.read("capacityBuildingInitiative", ID)
    assert read is not None
    return read.document or {}


def asked(report: Report) -> bool:
    """Whether a person is asked, and nothing false is said of the clearing-house."""
    (result,) = report.results
    return (result.what, "went back to it on another" in str(result.phrase)) == (What.CONFLICT, True)


def test_what_was_meant_is_asked_about_and_not_undone(ana: Computer, elsewhere: Computer) -> None:
    gone_back(elsewhere)
    assert asked(ana.sync())
    assert ana.record(ID).conflicts == (Conflict("description.en", "Bettered.", "Bettered.", FIRST),)
    assert (ana.record(ID).state, description(ana)) == (State.CONFLICT, "Bettered.")
    all_theirs(ana.desk, ID)
    assert (ana.record(ID).state, description(ana)) == (State.SENT, FIRST)
    assert became(ana.sync()) == []


def test_what_waits_here_is_not_let_go_over_it_before_that_is_settled(
    ana: Computer, elsewhere: Computer
) -> None:
    gone_back(elsewhere)
    said(ana, "Bettered again.")
    submit(ana.desk, ID, Intent.DRAFT)
    assert asked(ana.sync())
    assert there(ana)["description"] == {"en": FIRST}
    assert became(ana.sync()) == []
    all_mine(ana.desk, ID)
    assert became(ana.sync()) == [What.SENT]
    assert there(ana)["description"] == {"en": "Bettered again."}


def test_what_only_this_side_changed_since_is_no_question(ana: Computer, elsewhere: Computer) -> None:
    gone_back(elsewhere)
    ana.change(ID, "title", {"en": "Exchange", "fr": "Échange entre pairs"})
    submit(ana.desk, ID, Intent.DRAFT)
    assert asked(ana.sync())
    assert [conflict.path for conflict in ana.record(ID).conflicts] == ["description.en"]
    assert ana.record(ID).mine["title"]["en"] == "Exchange"


def test_an_answer_that_the_older_text_lacks_or_has_more_is_asked_about_too(
    computer: Callable[[str], Computer], ana: Computer
) -> None:
    """Neither is a merge of both: what was not there, or stood in a list, would come back unasked."""
    other = computer(ana.desk.email)
    shared(ana, other)
    ana.change(ID, "description", {"en": FIRST, "fr": "Vingt personnes."})
    ana.change(ID, "gbfTargets", None)
    ana.change(ID, "durationText", None)
    ana.send(ID)
    other.sync()
    for path in ("description", "gbfTargets", "durationText"):
        other.change(ID, path, ACTIVITY[path])
    other.send(ID)
    mine = ana.record(ID).mine
    assert asked(ana.sync())
    assert ana.record(ID).mine == mine
    paths = [conflict.path for conflict in ana.record(ID).conflicts]
    assert paths == ["description.fr", "durationText", "gbfTargets"]
    all_theirs(ana.desk, ID)
    assert ana.record(ID).state is State.SENT


def test_a_colleague_who_goes_back_means_it(ana: Computer, bo: Computer) -> None:
    shared(ana, bo)
    said(ana, "Bettered.")
    ana.send(ID)
    bo.sync()
    gone_back(bo)
    assert became(ana.sync()) == [What.RECEIVED]
    assert description(ana) == FIRST
