"""A program that runs is left where it lies, however many newer ones are installed meanwhile."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sync.updating.here import Here
from sync.updating.holding import HELD, held, is_held
from sync.updating.installing import install
from tests.sync.updating.given import Publisher, lay_program

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs of these tests are scripts of a shell")
WINDOW = """
import sys
from pathlib import Path
from sync.updating.holding import held
with held(Path(sys.argv[1])):
    print("it runs", flush=True)
    sys.stdin.read()
"""


@contextmanager
def window(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another window, of the program that lies there."""
    command = [sys.executable, "-W", "error", "-c", WINDOW, str(folder)]
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "it runs\n"
        yield process
        process.kill()


def test_a_program_on_which_other_windows_run_is_left_until_the_last_of_them_has_ended(
    publisher: Publisher, here: Here
) -> None:
    assert here.place is not None
    install(publisher.update("0.2.0"), here)
    older = here.place.folder("0.2.0")
    with window(older):
        with window(older):
            install(publisher.update("0.3.0"), here)
            install(publisher.update("0.4.0"), here)
            assert (older / "focal-desk").exists()
        install(publisher.update("0.5.0"), here)
        assert (older / "_internal/base.zip").read_bytes() == b"0.2.0"
        assert here.place.names() == ["0.2.0", "0.4.0", "0.5.0"]
    install(publisher.update("0.6.0"), here)
    assert here.place.names() == ["0.5.0", "0.6.0"]


@pytest.mark.parametrize(("folder", "holds"), [("versions/0.2.0", True), ("focal-desk", False)])
def test_a_newer_program_holds_its_folder_from_its_start_to_its_end_and_a_base_leaves_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, *, holds: bool
) -> None:
    program = lay_program(tmp_path / folder, "0.2.0")
    seen: list[bool] = []

    def main() -> int:
        seen.append(is_held(program.parent))
        return 7

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr("desktop_app.command_line.main", main)
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("desktop_app", run_name="__main__")
    assert (ended.value.code, seen, is_held(program.parent)) == (7, [holds], False)
    assert (program.parent / HELD).exists() == holds


def test_a_folder_that_takes_no_file_keeps_no_program_from_running(tmp_path: Path) -> None:
    with held(tmp_path / "drawn-out"):
        assert not is_held(tmp_path / "drawn-out")
