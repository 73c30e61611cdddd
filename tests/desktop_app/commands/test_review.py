"""The whole review, played by two people on two computers: by bundle, and through the practice clearing-house."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from forms.kinds import Document
from sync.practice import PracticeServer
from sync.practice.people.accounts import AUTHORIZED_USER, FOCAL_POINT
from tests.desktop_app.commands.test_command_line import Console
from tests.desktop_app.commands.test_requests_there import Office
from tests.support.one_of_each import NATIONAL_ACTIVITY
from tests.support.two_computers import ACTIVITY

ID = str(ACTIVITY["header"]["identifier"])
NATIONAL = str(NATIONAL_ACTIVITY["header"]["identifier"])


def state(console: Console, identifier: str = ID) -> str:
    assert console("show", identifier, "--full") == 0
    return str(console.json["state"])


def review(console: Console, identifier: str = ID) -> Any:
    assert console("review", "show", identifier) == 0
    return console.json


def carry(sender: Console, receiver: Console, file: Path, identifier: str = ID) -> None:
    """Hand the record over in a bundle, and take it in."""
    assert sender("bundle", "make", str(file), identifier, "--handover") == 0
    assert receiver("bundle", "take", str(file), "--yes") == 0


def answer(sender: Console, receiver: Console, file: Path) -> None:
    """Write the receipt for what was handed over, and take it in where that came from: it tells of the review."""
    assert sender("bundle", "receipt", str(file), "--for", _sender_of(sender)) == 0
    assert receiver("bundle", "take", str(file), "--yes") == 0
    assert "has reviewed it" in receiver.out


def _sender_of(console: Console) -> str:
    assert console("bundle", "senders") == 0
    return str(console.json["known"][0]["installation"])


def test_an_authorized_user_asks_is_returned_mends_and_is_approved_by_bundle(
    karim: Console, awa: Console, tmp_path: Path
) -> None:
    karim.imports({**ACTIVITY, "categories": []})
    assert karim("submit", ID, "--publish") == 1
    assert "focal point must approve" in karim.err
    assert karim("review", "ask", ID, "--note", "Look at the title, please.") == 0
    first = tmp_path / "first.focal"
    carry(karim, awa, first)

    assert awa("list", "--state", "to_review") == 0
    assert [row["identifier"] for row in awa.json] == [ID]
    (asked,) = review(awa)["steps"]
    assert (asked["step"], asked["by"], asked["words"]) == (
        "asked",
        "Karim Sossa",
        "Look at the title, please.",
    )
    assert awa("review", "approve", ID) == 1
    assert "must be mended before the record can be approved" in awa.err
    assert awa("review", "comment", ID, "title.en", "Peers of whom?") == 0
    assert awa("review", "return", ID, "--reason", "Say what kind of activity it is.") == 0
    answer(awa, karim, tmp_path / "answer.focal")

    assert state(karim) == "returned"
    seen = review(karim)
    assert seen["steps"][-1]["words"] == "Say what kind of activity it is."
    (comment,) = seen["comments"]
    assert (comment["words"], comment["settled"]) == ("Peers of whom?", None)
    assert karim("review", "settle", comment["identifier"]) == 0
    karim.imports(ACTIVITY)
    assert state(karim) == "returned"
    assert karim("review", "ask", ID) == 0
    second = tmp_path / "second.focal"
    carry(karim, awa, second)

    assert state(awa) == "to_review"
    assert review(awa)["comments"][0]["settled"]
    assert awa("review", "approve", ID) == 0
    answer(awa, karim, tmp_path / "good.focal")
    assert state(karim) == "ready"
    assert [step["step"] for step in review(karim)["steps"]] == ["asked", "returned", "asked", "approved"]
    assert karim("history", ID, "--json") == 0
    told = [(one.get("event"), one.get("words", ""), one["who"]) for one in karim.json]
    assert ("approved", "", "Awa Houngbo") in told
    assert ("returned", "Say what kind of activity it is.", "Awa Houngbo") in told
    assert karim("submit", ID, "--publish") == 0
    assert state(karim) == "waiting"


def test_what_a_bundle_tells_of_a_review_is_taken_in_once_in_whatever_order(
    karim: Console, awa: Console, tmp_path: Path
) -> None:
    karim.imports(ACTIVITY)
    karim("review", "ask", ID)
    first = tmp_path / "first.focal"
    carry(karim, awa, first)
    awa("review", "return", ID, "--reason", "Not yet.")
    awa("bundle", "receipt", str(tmp_path / "early.focal"), "--for", _sender_of(awa))
    karim("review", "comment", ID, "title.en", "It is the official title.")
    again = tmp_path / "again.focal"
    carry(karim, awa, again)
    assert [one["words"] for one in review(awa)["comments"]] == ["It is the official title."]
    awa("bundle", "receipt", str(tmp_path / "late.focal"), "--for", _sender_of(awa))
    for name in ("late", "early", "late"):
        assert karim("bundle", "take", str(tmp_path / f"{name}.focal"), "--yes") == 0
        assert state(karim) == "returned"
    assert awa("bundle", "take", str(again), "--yes") == 0
    for console in (karim, awa):
        seen = review(console)
        assert ([step["step"] for step in seen["steps"]], len(seen["comments"])) == (["asked", "returned"], 1)


def test_an_edit_after_the_approval_is_told_as_such(karim: Console, awa: Console, tmp_path: Path) -> None:
    karim.imports(ACTIVITY)
    karim("review", "ask", ID)
    first = tmp_path / "first.focal"
    carry(karim, awa, first)
    awa("review", "approve", ID)
    karim.imports({**ACTIVITY, "title": {"en": "Another title"}})
    answer(awa, karim, tmp_path / "answer.focal")
    assert state(karim) == "draft"
    assert review(karim)["differs"] == ["title.en", "title.fr"]
    assert karim("submit", ID, "--publish") == 1


def test_a_request_is_taken_back_and_only_the_focal_point_decides(karim: Console) -> None:
    karim.imports(ACTIVITY)
    karim("review", "ask", ID)
    assert karim("review", "approve", ID) == 1
    assert "Only the national focal point" in karim.err
    assert karim("review", "return", ID, "--reason", "No.") == 1
    assert karim("review", "recall", ID) == 0
    assert state(karim) == "draft"
    assert karim("review", "recall", ID) == 1


def test_what_is_not_there_is_neither_settled_nor_commented_on(karim: Console) -> None:
    karim.imports(ACTIVITY)
    assert karim("review", "settle", "NO-SUCH") == 1
    assert "no such comment" in karim.err
    assert karim("review", "comment", ID, "no.such.field", "Why?") == 1
    assert "no field no.such.field" in karim.err
    assert review(karim)["comments"] == []
    for field in ("", "title", "title.fr"):
        assert karim("review", "comment", ID, field, "Why?") == 0
    assert [comment["field"] for comment in review(karim)["comments"]] == ["", "title", "title.fr"]


def test_through_the_clearing_house_the_request_is_the_focal_points_to_decide(
    karim: Console, awa: Console, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    author, decider = (
        Office(console, practice, email) for console, email in ((karim, AUTHORIZED_USER), (awa, FOCAL_POINT))
    )
    assert author("sync") == 0
    karim.imports(national())
    karim("show", NATIONAL, "--full")
    assert karim.json["to_mend"] == []
    assert karim("review", "ask", NATIONAL, "--there") == 0
    assert author("sync") == 0
    assert state(karim, NATIONAL) == "review"
    assert decider("tasks") == 0
    assert [task["by"] for task in awa.json] == ["Karim Sossa"]
    assert decider("reject", NATIONAL, "--reason", "Say since when.") == 0
    assert author("sync") == 1
    assert state(karim, NATIONAL) == "rejected"
    assert karim("review", "ask", NATIONAL, "--there") == 0
    assert author("sync") == 0
    assert decider("approve", NATIONAL) == 0
    assert author("sync") == 0
    assert state(karim, NATIONAL) == "published"


def test_bundles_and_receipts_of_a_review_that_is_over_change_nothing_a_second_time(
    karim: Console, awa: Console, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    author, decider = (
        Office(console, practice, email) for console, email in ((karim, AUTHORIZED_USER), (awa, FOCAL_POINT))
    )
    assert author("sync") == 0
    karim.imports(national())
    assert karim("review", "ask", NATIONAL) == 0
    bundle, receipt = tmp_path / "asked.focal", tmp_path / "approved.focal"
    carry(karim, awa, bundle, NATIONAL)
    assert awa("review", "approve", NATIONAL) == 0
    answer(awa, karim, receipt)
    assert karim("submit", NATIONAL, "--publish") == 0
    assert author("sync") == 0
    assert decider("reject", NATIONAL, "--reason", "Say since when.") == 0
    assert author("sync") == 1
    decider("sync")
    was = [(state(console, NATIONAL), review(console, NATIONAL)) for console in (karim, awa)]
    assert was[0][0] == "rejected"
    for console, file in ((karim, receipt), (awa, bundle)):
        assert console("bundle", "take", str(file), "--yes") == 0
    assert [(state(console, NATIONAL), review(console, NATIONAL)) for console in (karim, awa)] == was


def national() -> Document:
    """A national activity, which the focal point of the country publishes."""
    names = (
        "header",
        "government",
        "title",
        "description",
        "status",
        "jurisdiction",
        "jurisdictionInfo",
        "aichiTargets",
    )
    return {name: NATIONAL_ACTIVITY[name] for name in names}
