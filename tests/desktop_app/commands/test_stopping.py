"""``sync`` of one record alone, and Ctrl-C: what was done is kept and told, the rest waits."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.command_line import main
from desktop_app.commands import connecting
from desktop_app.commands.interrupting import at_once
from desktop_app.desk import Desk
from desktop_app.main_window.figures import numbers
from desktop_app.main_window.status_bar import Standing
from desktop_app.starting.door import INTERRUPTED
from sync.practice import PracticeServer
from tests.support.two_computers import ACTIVITY, NEED
from tests.sync.given import ID, MARK

EMAIL = "focal.point@practice.example"
Run = Callable[..., int]


@pytest.fixture(autouse=True)
def ctrl_c_is_heard() -> Iterator[None]:
    """Whoever starts the tests beside other work may have Ctrl-C ignored, which the program leaves as it is."""
    with at_once():
        yield


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command on a folder with two records in the queue."""
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    file = tmp_path / "records.json"
    file.write_text(json.dumps([ACTIVITY, NEED]), encoding="utf-8")

    def command(*words: str) -> int:
        return main([*words, "--data-dir", str(tmp_path / "ana")])

    for words in (("import", str(file)), ("submit", ID), ("submit", MARK)):
        assert command(*words) == 0
    return command


def counts(capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    """The last line that was printed."""
    told: dict[str, int] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return told


def test_one_record_is_synchronized_alone(
    run: Run, practice: PracticeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server = ("sync", "--server", practice.address, "--user", EMAIL)
    assert run(*server, "--only", ID) == 0
    assert counts(capsys)["sent"] == 1
    assert run(*server, "--only", "NO-SUCH-RECORD") == 1
    assert "no record NO-SUCH-RECORD" in capsys.readouterr().err
    assert run(*server) == 0
    assert counts(capsys)["sent"] == 1


def test_the_window_says_afterwards_when_it_went_well_and_since_when_not(
    run: Run, practice: PracticeServer, tmp_path: Path
) -> None:
    def standing() -> Standing:
        desk = Desk.open(tmp_path / "ana")
        try:
            return numbers(desk).standing
        finally:
            desk.close()

    assert run("sync", "--server", "http://127.0.0.1:9", "--user", EMAIL) == 1
    assert standing().synchronized is None
    assert standing().offline_since is not None
    assert run("sync", "--server", practice.address, "--user", EMAIL) == 0
    assert standing().synchronized is not None
    assert standing().offline_since is None


@pytest.mark.parametrize("moment", ["signed_in", "sync_now"])
def test_ctrl_c_keeps_what_was_done_and_tells_it(
    run: Run,
    practice: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    moment: str,
) -> None:
    real, handler = getattr(connecting, moment), signal.getsignal(signal.SIGINT)

    def pressed(*given: Any, **more: Any) -> Any:
        signal.raise_signal(signal.SIGINT)
        return real(*given, **more)

    monkeypatch.setattr(connecting, moment, pressed)
    assert run("sync", "--server", practice.address, "--user", EMAIL) == INTERRUPTED
    out, err = capsys.readouterr()
    assert "Stopping after what is on its way" in err
    assert json.loads(out.splitlines()[-1])["sent"] == 0
    assert signal.getsignal(signal.SIGINT) is handler
    monkeypatch.undo()
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    assert run("sync", "--server", practice.address, "--user", EMAIL) == 0
    assert counts(capsys)["sent"] == 2


def test_a_second_ctrl_c_ends_it_at_once(
    run: Run, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(*_given: Any, **_more: Any) -> None:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(connecting, "sync_now", pressed)
    assert run("sync", "--server", practice.address, "--user", EMAIL) == INTERRUPTED
