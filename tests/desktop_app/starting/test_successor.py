"""What is started by the file that a person clicks on: this program, or the newer one beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.starting.successor import opens_window
from sync.updating.place import Laid, Place, State
from tests.sync.updating.given import lay_program

TELLS = 'echo "{version}|$*|$FOCAL_DESK_FELL_BACK|$PYINSTALLER_RESET_ENVIRONMENT|$_PYI_X"'
SCRIPT = """
import os, sys
from pathlib import Path
from desktop_app.starting import successor
ended = successor.go_on(Path(sys.argv[1]), sys.argv[2:], os.environ)
print("here", ended, os.environ.get(successor.FELL_BACK, ""))
"""


def begin(program: Path, *arguments: str) -> str:
    """What is written when the program with this file is started."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, str(program), *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "_PYI_X": "of the base"},
        cwd=Path(__file__).parents[3],
    )
    return done.stdout.strip()


@pytest.mark.skipif(os.name == "nt", reason="the programs of this test are scripts of a shell")
def test_the_base_goes_on_in_the_newer_program_which_hears_nothing_of_the_bases_files(tmp_path: Path) -> None:
    base = lay_program(tmp_path, "0.1.0", TELLS)
    assert begin(base, "list") == "here None"
    newer = lay_program(tmp_path / "versions" / "0.2.0", "0.2.0", TELLS)
    older = Laid("", "0.1.0", "0007")
    Place(tmp_path).go_over(State(Laid("0.2.0", "0.2.0", "0007"), older))
    assert begin(base, "list", "--state", "a b") == "0.2.0|list --state a b||1|"
    assert begin(newer, "list") == "here None"
    assert [begin(base) for _ in range(3)] == ["0.2.0|||1|", "0.2.0|||1|", "here None 0.2.0"]
    lay_program(tmp_path / "versions" / "0.3.0", "0.3.0", TELLS)
    Place(tmp_path).go_over(State(Laid("0.3.0", "0.3.0", "0007"), Laid("0.2.0", "0.2.0", "0007")))
    (tmp_path / "versions/0.3.0/starts").write_text("2", encoding="ascii")
    assert begin(base) == "0.2.0||0.3.0|1|"
    (tmp_path / "versions/0.3.0/came-up").touch()
    assert begin(base) == "0.3.0|||1|"
    newer.with_name("focal-desk").unlink()
    (tmp_path / "versions/0.3.0/focal-desk").write_bytes(b"")
    assert begin(base) == "here None"


def test_what_the_base_reads_keeps_its_meaning(tmp_path: Path) -> None:
    """A base of any age reads this: names may come to it, none may go or mean something else."""
    Place(tmp_path).go_over(State(Laid("0.2.0", "0.2.0", "0008"), Laid("", "0.1.0", "0007")))
    assert json.loads((tmp_path / "current").read_text(encoding="utf-8")) == {
        "name": "0.2.0",
        "version": "0.2.0",
        "schema": "0008",
        "before": {"name": "", "version": "0.1.0", "schema": "0007"},
    }


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["--data-dir", "x"], True),
        (["C:\\Users\\a\\from Mara.focal"], True),
        (["newer.focal-update"], True),
        (["--workspace=Kenya", "--data-dir", "x.y", "newer.focal-update"], True),
        (["list"], False),
        (["--data-dir", "x", "list"], False),
        (["--data-dir=x", "--workspace", "Kenya", "list"], False),
        (["update", "show", "x.focal-update"], False),
        (["--version"], False),
        (["--help"], False),
    ],
)
def test_only_beginnings_of_the_window_count(arguments: list[str], opens: bool) -> None:
    assert opens_window(arguments) is opens
