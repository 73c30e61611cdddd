"""What was not approved goes out for publication by no way past the focal point: neither sent, nor in a bundle."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.desk import Desk
from sync.practice import PracticeServer
from sync.practice.database.models import Record as KeptThere
from sync.practice.people.accounts import AUTHORIZED_USER
from sync.records import Intent
from tests.desktop_app.commands.test_command_line import Console
from tests.desktop_app.commands.test_requests_there import Office
from tests.desktop_app.commands.test_review import ID, NATIONAL, answer, carry, national, review, state
from tests.support.two_computers import ACTIVITY


def approved_by_bundle(karim: Console, awa: Console, folder: Path) -> None:
    """Karim asks and hands over, Awa approves, and he knows it."""
    assert karim("review", "ask", ID) == 0
    carry(karim, awa, folder / "asked.focal")
    assert awa("review", "approve", ID) == 0
    answer(awa, karim, folder / "approved.focal")
    assert state(karim) == "ready"


def test_what_was_changed_after_the_approval_does_not_go_out_for_publication(
    karim: Console,
    awa: Console,
    practice: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    author = Office(karim, practice, AUTHORIZED_USER)
    karim.imports(ACTIVITY)
    approved_by_bundle(karim, awa, tmp_path)
    assert karim("submit", ID, "--publish") == 0
    karim.imports({**ACTIVITY, "title": {"en": "Never approved"}})
    assert author("sync") == 1
    assert "has not approved it as it stands now" in karim.out
    assert state(karim) == "waiting"
    with practice.house.database.reading() as session:
        assert session.get(KeptThere, ID) is None, "nothing of it is there"
    assert karim("submit", ID, "--publish") == 1
    assert "focal point must approve" in karim.err

    karim.imports(ACTIVITY)
    assert author("sync") == 0, "as it was approved, it goes"
    assert state(karim) == "review"


def test_what_the_secretariat_decides_on_is_not_asked_for_past_the_focal_point(karim: Console) -> None:
    karim.imports(ACTIVITY)
    assert karim("review", "ask", ID, "--there") == 1
    assert "does not decide on records of this kind" in karim.err
    assert state(karim) == "draft"


def test_what_the_focal_point_returned_is_not_asked_for_past_her(
    karim: Console, awa: Console, tmp_path: Path
) -> None:
    karim.imports(national())
    karim("review", "ask", NATIONAL)
    first = tmp_path / "first.focal"
    assert karim("bundle", "make", str(first), NATIONAL, "--handover") == 0
    assert awa("bundle", "take", str(first), "--yes") == 0
    assert awa("review", "return", NATIONAL, "--reason", "Not yet.") == 0
    answer(awa, karim, tmp_path / "answer.focal")
    assert karim("review", "ask", NATIONAL, "--there") == 1
    assert "must be reviewed again" in karim.err
    assert state(karim, NATIONAL) == "returned"


def test_publication_that_a_bundle_asks_for_is_reviewed_first(
    karim: Console, awa: Console, tmp_path: Path
) -> None:
    karim.imports(national())
    assert karim("review", "ask", NATIONAL, "--there") == 0
    file = tmp_path / "there.focal"
    assert karim("bundle", "make", str(file)) == 0
    for _again in range(2):
        assert awa("bundle", "take", str(file), "--yes") == 0
        assert state(awa, NATIONAL) == "to_review"
        (step,) = review(awa, NATIONAL)["steps"]
        assert (step["step"], step["by"]) == ("asked", "Karim Sossa")
    desk = Desk.open(awa.folder)
    assert [item.intent for item in desk.store.outbox.items()] == [Intent.DRAFT]
    desk.close()

    assert awa("review", "approve", NATIONAL) == 0
    assert awa("bundle", "take", str(file), "--yes") == 0
    assert state(awa, NATIONAL) != "to_review", "she has approved it"


def test_one_takes_back_only_one_s_own_request(karim: Console, awa: Console, tmp_path: Path) -> None:
    karim.imports(ACTIVITY)
    karim("review", "ask", ID)
    carry(karim, awa, tmp_path / "first.focal")
    assert awa("review", "recall", ID) == 1
    assert "Somebody else asked" in awa.err
    assert state(awa) == "to_review"
    assert karim("review", "recall", ID) == 0
