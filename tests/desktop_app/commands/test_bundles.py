"""Carrying by hand without the window: made, shown, taken in, answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sync.practice import PracticeServer
from tests.desktop_app.commands.test_command_line import COLLEAGUE, FOCAL_POINT, ID, Console
from tests.support.two_computers import ACTIVITY, NEED


@pytest.fixture
def consoles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], Console]:
    """Makes a console for a person of this name."""
    return lambda name: Console(tmp_path / name, capsys)


def test_a_bundle_goes_to_a_computer_with_a_connection_and_its_answer_comes_back(
    consoles: Callable[[str], Console],
    practice: PracticeServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    ivo, mara = consoles("ivo"), consoles("mara")
    there, back = str(tmp_path / "there.focal"), str(tmp_path / "back.focal")
    ivo.imports(ACTIVITY)
    assert ivo("bundle", "make", there) == 1
    assert "Nothing waits" in ivo.err
    ivo("submit", ID)
    assert ivo("bundle", "make", there, "--to", "Mara") == 0
    (written,) = ivo.json["written"]
    assert (written["file"], written["records"], written["files"]) == (there, 1, 0)
    assert mara("bundle", "show", there) == 0
    shown = mara.json
    assert (shown["bundle"], shown["for"], shown["sender"]["is"]) == (written["bundle"], "Mara", "new")
    assert shown["counts"] == {"new": 1}
    assert mara("list") == 0
    assert mara.json == []
    assert mara("bundle", "take", there) == 2
    assert mara("bundle", "take", there, "--yes") == 0
    assert mara.counts["received"] == 1
    assert mara("sync", "--server", practice.address, "--user", FOCAL_POINT) == 0
    assert mara("bundle", "receipt", back, "--for", written["bundle"]) == 0
    assert ivo("bundle", "take", back, "--yes") == 0
    assert ivo.counts["sent"] == 1
    ivo("show", ID, "--full")
    assert ivo.json["state"] == "sent"
    assert ivo("sync", "--server", practice.address, "--user", COLLEAGUE) == 0
    assert ivo.counts["sent"] == ivo.counts["received"] == 0


def test_a_locked_one_takes_its_passphrase_from_the_environment(
    consoles: Callable[[str], Console], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ivo, mara = consoles("ivo"), consoles("mara")
    path = str(tmp_path / "locked.focal")
    ivo.imports(ACTIVITY)
    assert ivo("bundle", "make", path, ID, "--handover", "--lock") == 2
    monkeypatch.setenv("FOCAL_DESK_PASSPHRASE", "four words of mine")
    assert ivo("bundle", "make", path, ID, "--handover", "--lock") == 0
    assert mara("bundle", "show", path) == 0
    monkeypatch.delenv("FOCAL_DESK_PASSPHRASE")
    assert mara("bundle", "show", path) == 1
    assert "set FOCAL_DESK_PASSPHRASE" in mara.err


def test_chosen_records_go_in_parts_and_a_person_is_named(
    consoles: Callable[[str], Console], tmp_path: Path
) -> None:
    ivo, mara = consoles("ivo"), consoles("mara")
    ivo.imports(ACTIVITY, NEED)
    mark = str(NEED["meta"]["mark"])
    path = tmp_path / "parts.focal"
    assert ivo("bundle", "make", str(path), ID, mark, "--handover", "--part-size", "0.005") == 0
    written = [one["file"] for one in ivo.json["written"]]
    assert written == [str(tmp_path / f"parts-{number}-of-2.focal") for number in (1, 2)]
    assert mara("bundle", "senders") == 0
    assert mara.json["known"] == []
    for file in reversed(written):
        assert mara("bundle", "take", file, "--yes") == 0
    assert mara("list") == 0
    assert {row["identifier"] for row in mara.json} == {ID, mark}
    assert ivo("bundle", "senders") == 0
    here = ivo.json["here"]
    assert mara("bundle", "senders") == 0
    assert [one["fingerprint"] for one in mara.json["known"]] == [here]
    assert mara("bundle", "receipt", str(path), "--for", "Nobody") == 2
    assert ivo("bundle", "make", str(path), "--part-size", "-1") == 2
    assert mara("bundle", "take", written[0], "--yes") == 0
    assert "Nothing in it is new" in mara.out
    away = str(tmp_path / "away.focal")
    assert ivo("bundle", "take", away, "--yes") == 1
    assert away in ivo.err


def test_lists_of_terms_go_to_a_computer_without_a_connection(
    consoles: Callable[[str], Console],
    practice: PracticeServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    ivo, mara = consoles("ivo"), consoles("mara")
    path = tmp_path / "terms.focal"
    assert mara("vocabulary", "make", str(path)) == 1
    assert "Synchronize first" in mara.err
    assert mara("unkind", "--server", practice.address, "thesaurus") == 0
    assert mara("sync", "--server", practice.address, "--user", FOCAL_POINT) == 0
    assert mara("vocabulary", "make", str(path)) == 0
    assert mara.json["written"]["file"] == str(path)
    assert ivo("vocabulary", "take", str(path)) == 0
    taken = ivo.json["taken"]
    assert taken
    assert ivo("vocabulary", "list") == 0
    assert all(one in ivo.json for one in taken)
