"""A record at a glance: what it needs, and the next sensible thing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.desk import Desk
from desktop_app.lists.detail import DetailPanel
from desktop_app.lists.glance import Glance, Step, event, glance, meaning, next_step
from desktop_app.main_window.figures import numbers
from forms.codes import Problem
from forms.words import say
from sync.records import Intent, Origin, Record, State
from sync.review import ReviewStep
from sync.rights import Role
from tests.desktop_app.given import ACTIVITY, keep
from tests.desktop_app.questions.given import keep_organization
from tests.support.given import START

MISSING = (Problem("title", "Error.Mandatory", say("Missing")),)


def seen(desk: Desk, identifier: str) -> Glance:
    found = glance(desk, identifier)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("state", "problems", "step"),
    [
        (State.DRAFT, MISSING, Step.MEND),
        (State.DRAFT, (), Step.PUBLISH),
        (State.SENT, MISSING, Step.MEND),
        (State.SENT, (), Step.PUBLISH),
        (State.WAITING, (), Step.SYNCHRONIZE),
        (State.REVIEW, (), Step.OPEN),
        (State.PUBLISHED, (), Step.OPEN),
        (State.REJECTED, (), Step.MEND),
        (State.CONFLICT, (), Step.SETTLE),
        (State.BIN, MISSING, Step.RESTORE),
    ],
)
def test_every_state_has_its_next_step(state: State, problems: tuple[Problem, ...], step: Step) -> None:
    assert next_step(Record("A", ACTIVITY, {}, state, START), problems) is step


@pytest.mark.parametrize(
    ("role", "words", "step"),
    [
        (Role.FOCAL_POINT, "Its author mends what the reason names", Step.OPEN),
        (Role.AUTHORIZED_USER, "The focal point returned it. Mend what the reason names", Step.MEND),
    ],
)
def test_what_was_returned_is_told_to_whom_it_concerns(
    desk: Desk, role: Role, words: str, step: Step
) -> None:
    keep(desk, "A0000000001", "Workshop")
    for taken in (ReviewStep.ASKED, ReviewStep.RETURNED):
        desk.store.reviews.step("A0000000001", taken, "Awa", "Say where.")
    desk.remember({"role": role.value})
    found = seen(desk, "A0000000001")
    assert words in str(meaning(found, role))
    assert found.step is step


def test_a_new_draft_says_that_only_this_computer_has_it(desk: Desk) -> None:
    keep(desk, "A0000000001", "Workshop")
    found = seen(desk, "A0000000001")
    assert str(meaning(found)) == "Only this computer has it so far."
    assert found.title == "Workshop"
    assert found.languages == ("English",)
    assert found.problems
    assert found.last is not None
    assert str(event(found.last)) == "Changed here by Awa"


def test_what_waits_says_what_will_happen(desk: Desk) -> None:
    keep(desk, "A0000000001", "Workshop")
    desk.store.outbox.put("A0000000001", Intent.PUBLISH)
    assert "publication is asked for" in str(meaning(seen(desk, "A0000000001")))
    assert seen(desk, "A0000000001").step is Step.SYNCHRONIZE


def test_a_record_that_is_gone_is_no_fault(desk: Desk) -> None:
    assert glance(desk, "nowhere") is None


def test_why_it_came_back_is_part_of_the_glance(desk: Desk) -> None:
    keep(desk, "A0000000001", "Workshop")
    desk.store.records.rejected("A0000000001", [("title", "x", say("The title is too general."))])
    assert [str(phrase) for phrase in seen(desk, "A0000000001").answers] == ["The title is too general."]
    assert seen(desk, "A0000000001").step is Step.MEND


def test_why_sending_did_not_work_is_part_of_the_glance(desk: Desk) -> None:
    keep(desk, "A0000000001", "Workshop")
    item = desk.store.outbox.put("A0000000001", Intent.DRAFT)
    desk.store.outbox.failed(item.number, [say("The record is locked there.")])
    assert [str(phrase) for phrase in seen(desk, "A0000000001").answers] == ["The record is locked there."]


def test_it_is_told_how_many_records_refer_to_one(desk: Desk) -> None:
    keep_organization(desk, "AAAAAAAA-0000-4000-8000-000000000001", "Forest Service")
    assert seen(desk, "AAAAAAAA-0000-4000-8000-000000000001").used_by == 0
    for number in range(3):
        identifier = f"BBBBBBBB-0000-4000-8000-00000000000{number}"
        contact = {
            "header": {"identifier": identifier, "schema": "contact", "languages": ["en"]},
            "type": "person",
            "contactOrganization": {"identifier": "AAAAAAAA-0000-4000-8000-000000000001"},
        }
        desk.store.records.save("contact", identifier, contact, origin=Origin.TYPED, who="")
    desk.store.records.to_bin([identifier], "")
    assert seen(desk, "AAAAAAAA-0000-4000-8000-000000000001").used_by == 2


def test_what_the_clearing_house_said_is_told_while_a_waiting_draft_is_reviewed(desk: Desk) -> None:
    keep(desk, "A0000000001", "Workshop")
    item = desk.store.outbox.put("A0000000001", Intent.DRAFT)
    desk.store.outbox.failed(item.number, [say("Too large.")])
    desk.store.reviews.step("A0000000001", ReviewStep.ASKED, "Karim")
    found = seen(desk, "A0000000001")
    assert (found.record.state, found.answers) == (State.TO_REVIEW, (say("Too large."),))
    assert (numbers(desk).queued, numbers(desk).counts.get((ACTIVITY, State.WAITING))) == (1, None)


@pytest.mark.parametrize("role", ["focal_point", "authorized_user"])
def test_only_a_focal_point_sends_many_at_once_and_the_other_is_told_why(
    desk: Desk, qtbot: QtBot, role: str
) -> None:
    desk.remember({"role": role})
    panel = DetailPanel(desk)
    qtbot.addWidget(panel)
    panel.show_many(3, binned=False)
    button = panel.findChild(QPushButton, "bulk_publish")
    why = panel.findChild(QLabel, "bulk_publish_why")
    assert button is not None
    assert button.isEnabled() is (role == "focal_point")
    assert ("Only the national focal point" in (why.text() if why else "")) is (role == "authorized_user")


def test_who_refers_to_a_record_is_opened_from_its_panel(desk: Desk, qtbot: QtBot) -> None:
    panel = DetailPanel(desk)
    qtbot.addWidget(panel)
    keep(desk, "A0000000001", "Workshop")
    panel.show_one(replace(seen(desk, "A0000000001"), used_by=3))
    button = panel.findChild(QPushButton, "detail_users")
    assert button is not None
    assert button.text() == "Used by 3 records"
    with qtbot.waitSignal(panel.users) as wanted:
        button.click()
    assert wanted.args == ["A0000000001", "Workshop"]
