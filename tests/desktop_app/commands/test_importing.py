"""Records taken from a file without the window: what is said of them, and what the log says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop_app.commands.test_command_line import ID, Console
from tests.support.two_computers import ACTIVITY, NEED


@pytest.fixture
def ana(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    """The console of one person."""
    return Console(tmp_path / "ana", capsys)


def test_a_record_that_stands_in_the_file_several_times_is_told_of(ana: Console) -> None:
    edits = [ACTIVITY | {"title": {"en": f"Edit {number}"}} for number in range(5)]
    assert ana.imports(*edits, NEED) == 0
    first, *others, last, _need = ana.out.splitlines()[:-1]
    assert (first, {*others}) == (f"{ID}: New here.", {f"{ID}: Changed here."})
    assert last == (
        f"{ID}: The same record stands 5 times in this file: "
        "this last one stands now, the others are in its history."
    )
    assert ana("show", ID) == 0
    assert ana.json["title"] == {"en": "Edit 4"}
    assert ana("log") == 0
    assert "2 records were taken from a file." in ana.out
    assert "Edit" not in ana.out


def test_where_nothing_is_taken_the_log_says_nothing(ana: Console) -> None:
    assert ana.imports({"no": "record"}) == 1
    assert ana("log") == 0
    assert "from a file" not in ana.out


def test_a_synchronized_folder_is_told_of_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ana = Console(tmp_path / "Dropbox" / "fd", capsys)
    assert ana("list") == 0
    assert "Dropbox synchronizes the folder of your records" in ana.err
    assert ana.json == []
    assert ana("list") == 0
    assert "Dropbox" not in ana.err
