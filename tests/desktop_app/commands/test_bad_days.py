"""A second copy, a damaged file, a newer file, a full disk, a connection that breaks: a sentence each, nothing lost."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.command_line import main
from desktop_app.desk import Desk
from sync.store import Store
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import ACTIVITY

ID = str(ACTIVITY["header"]["identifier"])


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A data folder that holds the activity."""
    file = tmp_path / "records.json"
    file.write_text(json.dumps(ACTIVITY), encoding="utf-8")
    assert main(["import", str(file), "--data-dir", str(tmp_path / "data")]) == 0
    capsys.readouterr()
    return tmp_path / "data"


def said(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """The exit code and what was said of the trouble."""
    code = main([*words, "--data-dir", str(folder)])
    return code, capsys.readouterr().err


def test_a_second_copy_on_the_same_data_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk.open(folder)
    try:
        outcome = subprocess.run(
            [sys.executable, "-m", "desktop_app", "list", "--data-dir", str(folder)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    finally:
        desk.close()
    assert outcome.returncode == 1
    assert "already" in outcome.stderr
    assert "Traceback" not in outcome.stderr
    assert said(folder, capsys, "list") == (0, "")


def test_a_damaged_file_is_left_as_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "focal-desk.db"
    damaged = b"no database at all" * 400
    file.write_bytes(damaged)
    code, words = said(folder, capsys, "list")
    assert code == 1
    assert "damaged" in words
    assert file.read_bytes() == damaged


def test_a_file_that_cannot_be_written_is_named_and_nothing_changes(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], clock: FakeClock
) -> None:
    with Store.open(folder, clock=clock, new_id=NewIds()) as store:
        before = store.records.get(ID)
    target = tmp_path / "no-such-folder" / "out.json"
    code, words = said(folder, capsys, "export", str(target))
    assert code == 1
    assert "could not be written" in words
    with Store.open(folder, clock=clock, new_id=NewIds()) as store:
        assert store.records.get(ID) == before


class CutLine:
    """Listens on loopback and hangs up on everyone who has sent a few bytes."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._hang_up)
        self._thread.start()

    def _hang_up(self) -> None:
        while True:
            caller, _ = self._listener.accept()
            with caller:
                if caller.recv(4) == b"stop":
                    return

    def stop(self) -> None:
        """End it."""
        with socket.create_connection(self._listener.getsockname()) as last:
            last.sendall(b"stop")
        self._thread.join()
        self._listener.close()


@pytest.fixture
def cut_line() -> Iterator[CutLine]:
    """A line that breaks in the middle of every request."""
    line = CutLine()
    yield line
    line.stop()


def test_a_connection_that_breaks_is_said_and_the_queue_stays(
    folder: Path, cut_line: CutLine, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")
    main(["submit", ID, "--data-dir", str(folder)])
    capsys.readouterr()
    code, words = said(folder, capsys, "sync", "--server", cut_line.address, "--user", "a@b.example")
    assert code == 1
    assert "lost" in words
    main(["list", "--state", "waiting", "--data-dir", str(folder)])
    assert [row["identifier"] for row in json.loads(capsys.readouterr().out)] == [ID]


def test_a_record_nested_without_end_is_refused_and_holds_up_nobody(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deep: object = "bottom"
    for _ in range(900):
        deep = [deep]
    file = tmp_path / "deep.json"
    file.write_text(json.dumps(ACTIVITY | {"z": deep}), encoding="utf-8")
    assert main(["import", str(file), "--data-dir", str(folder)]) == 1
    assert "nested too deeply" in capsys.readouterr().out
    assert said(folder, capsys, "submit", ID) == (0, "")


def test_a_number_without_end_is_no_json(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "endless.json"
    file.write_text(json.dumps(ACTIVITY)[:-1] + ', "z": 1e400}', encoding="utf-8")
    code, words = said(folder, capsys, "import", str(file))
    assert code == 1
    assert "endless.json" in words


def test_nobody_else_on_the_computer_can_read_the_records(folder: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("rights are kept otherwise there")
    assert (folder / "focal-desk.db").stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("port", ["99999", "-1", "eighty"])
def test_a_port_that_cannot_be_is_wrong_usage(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["practice", "--port", port])
    assert ended.value.code == 2
    assert "--port" in capsys.readouterr().err
