"""How far a command is, on a terminal and nowhere else; and Ctrl-C, after which everything is as it was."""

from __future__ import annotations

import io
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.commands.interrupting import at_once
from desktop_app.commands.passphrases import PASSPHRASE
from desktop_app.commands.telling import STOPPED
from desktop_app.starting.door import INTERRUPTED
from tests.desktop_app.commands.test_command_line import ID, Console
from tests.support.two_computers import ACTIVITY

OTHER = {**ACTIVITY, "header": {**ACTIVITY["header"], "identifier": f"{ID[:-2]}77"}}

HEADER = 100  # bytes


class Terminal(io.StringIO):
    """Somebody watches, and may press Ctrl-C when the first step is told."""

    def __init__(self, *, impatient: bool = False) -> None:
        super().__init__()
        self._impatient = impatient

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if self._impatient and "…" in text:
            self._impatient = False
            signal.raise_signal(signal.SIGINT)
        return super().write(text)


@pytest.fixture(autouse=True)
def ctrl_c_is_heard() -> Iterator[None]:
    """Whoever starts the tests beside other work may have Ctrl-C ignored, which the program leaves as it is."""
    with at_once():
        yield


@pytest.fixture
def ana(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    """Somebody with two records and a backup of one."""
    console = Console(tmp_path / "ana", capsys)
    console.imports(ACTIVITY)
    assert console("backup", "make") == 0
    assert console.err == ""
    console.imports(OTHER)
    return console


@pytest.fixture
def watched(ana: Console, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    """Runs a command on a terminal; its exit code, and all that was written there."""

    def run(*words: str, impatient: bool = False) -> tuple[int, str]:
        terminal = Terminal(impatient=impatient)
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stderr", terminal)
            code = ana(*words)
        return code, terminal.getvalue()

    return run


def contents(folder: Path) -> dict[str, bytes]:
    """Every file that somebody may miss; of a database without the header, which counts its openings."""
    return {
        str(path.relative_to(folder)): path.read_bytes()[HEADER * (path.suffix == ".db") :]
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in (".db", ".json", "")
    }


def test_on_a_terminal_a_line_says_step_and_share_and_is_gone_at_the_end(
    watched: Callable[..., tuple[int, str]],
) -> None:
    code, said = watched("backup", "make")
    assert code == 0
    shown = [part.strip() for part in said.split("\r") if part.strip()]
    assert shown == ["Copying the records … 100 %", "Checking the copy …"]
    last = said.split("\r")[-2]
    assert len(last) >= len(shown[-1])
    assert last.strip() == ""
    assert said.endswith("\r")


@pytest.mark.parametrize(
    "words",
    [
        ("backup", "make"),
        ("backup", "restore", "newest", "--yes"),
        ("backup", "repair"),
        ("encrypt", "--yes"),
        ("export", "{folder}/out.json"),
    ],
    ids=" ".join,
)
def test_ctrl_c_leaves_all_as_it_was_and_says_so_in_a_sentence(
    ana: Console,
    watched: Callable[..., tuple[int, str]],
    words: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(PASSPHRASE, "corail niébé trente")
    asked = [word.format(folder=ana.folder) for word in words]
    before = contents(ana.folder)
    code, said = watched(*asked, impatient=True)
    assert code == INTERRUPTED
    assert "Stopping after what is on its way" in said
    assert said.splitlines()[-1].strip() == STOPPED
    assert contents(ana.folder) == before
    monkeypatch.delenv(PASSPHRASE)
    assert ana("list") == 0
    assert len(ana.json) == 2


def test_what_was_taken_from_a_file_until_then_stays_and_what_was_not_is_said(
    ana: Console, watched: Callable[..., tuple[int, str]]
) -> None:
    ana.imports(ACTIVITY, OTHER)
    file = str(ana.folder.parent / "records.json")
    code, _said = watched("import", file, impatient=True)
    assert code == 1
    assert ana.out.splitlines()[1] == "-: Stopped: 1 record of the file was not taken."
    assert ana.counts == {"taken": 1, "refused": 1}
