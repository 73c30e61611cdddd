"""Workspaces without the window: listed, made, renamed, set aside; and every command in one of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.commands import spaces
from sync.store.noted_later import FILE as NOTED
from sync.whereabouts import Facts, Mounted
from tests.desktop_app.commands.test_command_line import ID, Console
from tests.support.two_computers import ACTIVITY


@pytest.fixture
def ana(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    """The console of one person."""
    return Console(tmp_path / "ana", capsys)


def test_a_command_works_in_the_workspace_that_is_named_and_in_the_first_else(ana: Console) -> None:
    assert ana("workspaces", "make", "Training") == 0
    assert ana.json["name"] == "Training"
    assert ana.imports(ACTIVITY) == 0
    for asked, there in (("training", []), ("First workspace", [ID]), ("first", [ID])):
        assert ana("list", "--workspace", asked) == 0
        assert [one["identifier"] for one in ana.json] == there
    assert ana("list", "--workspace", "Togo") == 1
    assert "no workspace “Togo”" in ana.err
    assert "Training" in ana.err


def test_they_are_listed_renamed_set_aside_and_put_back(ana: Console) -> None:
    ana("workspaces", "make", "Training")
    assert ana("workspaces", "make", "TRAINING") == 1
    assert ana("workspaces", "rename", "training", "Course") == 0
    assert ana("workspaces", "rename", "first", "Benin") == 0
    assert ana("workspaces") == 0
    assert [(one["name"], one["encrypted"], one["last"]) for one in ana.json] == [
        ("Benin", False, True),
        ("Course", False, False),
    ]
    assert ana("workspaces", "remove", "Course") == 2
    assert ana("workspaces", "remove", "Course", "--yes") == 0
    assert ana("workspaces", "removed") == 0
    assert [one["name"] for one in ana.json] == ["Course"]
    assert ana("workspaces", "put-back", "course") == 0
    assert ana("workspaces", "put-back", "course") == 1
    assert ana("workspaces") == 0
    assert len(ana.json) == 2
    waiting = (ana.folder / NOTED).read_text("utf-8").casefold()
    assert not [name for name in ("training", "course", "benin") if name in waiting]
    assert ana("log") == 0
    assert [line.partition("kept: ")[2] for line in ana.out.splitlines() if " kept: " in line] == [
        "A workspace was made.",
        "A workspace was renamed.",
        "A workspace was renamed.",
        "A workspace was set aside.",
        "A workspace that had been set aside was put back.",
    ]


def test_no_command_works_on_a_network_drive_and_nothing_is_made_there(
    ana: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spaces, "system_facts", lambda: Facts(lambda _folder: Mounted("nfs4")))
    assert ana("list") == 1
    assert "network drive" in ana.err
    assert not ana.folder.exists()
    assert ana("workspaces") == 0, "what is there can still be listed"
    assert ana.json[0]["place"] == ["network"]
