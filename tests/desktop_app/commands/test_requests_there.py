"""Requests without the window: listed, decided, taken back; removal asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sync.practice import PracticeServer
from sync.practice.people.accounts import FOCAL_POINT, SECRETARIAT
from tests.desktop_app.commands.test_command_line import Console
from tests.support.two_computers import ACTIVITY

ID = str(ACTIVITY["header"]["identifier"])
Say = Callable[..., int]


class Office:
    """Somebody's console at a clearing-house."""

    def __init__(self, console: Console, server: PracticeServer, email: str) -> None:
        self.console = console
        self._who = ("--server", server.address, "--user", email)

    def __call__(self, *words: str) -> int:
        """A command that reaches the clearing-house."""
        return self.console(*words, *self._who)


@pytest.fixture
def author(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    practice: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
) -> Office:
    """The focal point, who has asked for the publication of an activity."""
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    office = Office(Console(tmp_path / "awa", capsys), practice, FOCAL_POINT)
    office.console.imports(ACTIVITY)
    assert office.console("submit", ID, "--publish") == 0
    assert office("sync") == 0
    return office


@pytest.fixture
def decider(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], practice: PracticeServer, author: Office
) -> Office:
    """The Secretariat."""
    return Office(Console(tmp_path / "ingrid", capsys), practice, SECRETARIAT)


def state(office: Office) -> str:
    """How the author's record stands after a synchronization."""
    office("sync")
    office.console("show", ID, "--full")
    return str(office.console.json["state"])


def test_requests_are_listed_and_approved_and_removal_is_asked_for(author: Office, decider: Office) -> None:
    assert decider("tasks") == 0
    (task,) = decider.console.json
    assert (task["identifier"], task["type"], task["asked_for"]) == (ID, "activity", "publish")
    assert task["by"] == "Awa Houngbo"
    assert decider("approve", ID) == 0
    assert state(author) == "published"
    assert author.console("withdraw", ID) == 0
    assert state(author) == "review"
    assert decider("approve", ID) == 0
    assert state(author) == "bin"
    assert decider("approve", ID) == 1
    assert "it was decided, taken back, or is for others" in decider.console.err


def test_a_request_is_returned_with_a_reason_and_never_without(author: Office, decider: Office) -> None:
    assert decider("reject", ID, "--reason", " ") == 1
    assert "Write a reason" in decider.console.err
    assert decider("reject", ID, "--reason", "Say where.") == 0
    assert state(author) == "rejected"


def test_one_takes_one_s_own_request_back_and_nobody_else_s(author: Office, decider: Office) -> None:
    assert author("recall", ID) == 0
    author.console("show", ID, "--full")
    assert author.console.json["state"] == "sent"
    assert author("recall", ID) == 1
    assert author.console.err


def test_what_is_not_published_is_not_withdrawn(author: Office) -> None:
    assert author.console("withdraw", ID) == 1
    assert "cannot be asked for now" in author.console.err


def test_a_removal_that_was_refused_can_be_asked_for_again(author: Office, decider: Office) -> None:
    assert decider("approve", ID) == 0
    assert state(author) == "published"
    assert author.console("withdraw", ID) == 0
    assert author("sync") == 0
    assert decider("reject", ID, "--reason", "It is still needed.") == 0
    assert state(author) == "rejected"
    assert author.console("withdraw", ID) == 0
    assert state(author) == "review"
    assert decider("approve", ID) == 0
    assert state(author) == "bin"
