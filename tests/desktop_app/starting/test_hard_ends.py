"""An end that Python does not see leaves word of where it was, and of nothing that was entered."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.reports import what_runs
from desktop_app.starting.hard_ends import HardEnds, tidied, trouble_of
from sync.privacy import private_folder

AT = datetime(2025, 3, 14, 9, 30, tzinfo=UTC)
SECRET = "What the person wrote"
_DIES = """
import faulthandler, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop_app.starting.hard_ends import HardEnds, leave_no_images_of_memory

def doomed(text):
    faulthandler._sigabrt()

leave_no_images_of_memory()
ends = HardEnds(Path(sys.argv[1]), datetime.now(UTC))
doomed(sys.argv[2])
"""


@pytest.mark.skipif(
    sys.platform == "win32", reason="pictures of the memory are the system's own affair there"
)
def test_a_program_that_ends_by_a_fault_tells_where_at_the_next_start_and_leaves_no_picture_of_its_memory(
    tmp_path: Path,
) -> None:
    data = tmp_path / "Awa Houngbo"
    script = tmp_path / "dies.py"
    script.write_text(_DIES, encoding="utf-8")
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, str(script), str(data), SECRET],
        env={"PYTHONPATH": str(root)},
        cwd=tmp_path,
        check=False,
        capture_output=True,
    )
    assert done.returncode < 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Awa Houngbo", "dies.py"]
    ends = HardEnds(data, AT)
    try:
        assert ends.earlier is not None
        report = ends.earlier.read_text(encoding="utf-8")
        assert 'File "dies.py", line 8 in doomed' in report
        assert report.splitlines()[:3] == what_runs()
        assert str(tmp_path) not in report
        assert SECRET not in report
        assert ends.earlier.name in str(trouble_of(ends.earlier))
    finally:
        ends.close()


def test_an_end_that_python_sees_leaves_nothing(tmp_path: Path) -> None:
    HardEnds(tmp_path, AT).close()
    again = HardEnds(tmp_path, AT)
    assert again.earlier is None
    again.close()
    assert list((tmp_path / "reports").iterdir()) == []


def test_an_end_that_nobody_can_see_is_no_fault(tmp_path: Path) -> None:
    """As when the computer goes off: nothing but the version stands there then."""
    ended = private_folder(tmp_path / "reports") / "ended.txt"
    ended.write_text("\n".join([*what_runs(), "", ""]), encoding="utf-8")
    again = HardEnds(tmp_path, AT)
    assert again.earlier is None
    again.close()


def test_where_no_word_can_be_left_the_program_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file where the folder should be", encoding="utf-8")
    ends = HardEnds(tmp_path, AT)
    assert ends.earlier is None
    ends.close()


def test_only_places_are_kept_of_what_the_interpreter_wrote() -> None:
    words = f'Fatal Python error: Aborted\n{SECRET}\n  File "/a/b/c.py", line 3 in d\nAborted: {SECRET}\n'
    assert tidied(words).splitlines() == ["Fatal Python error: Aborted", '  File "c.py", line 3 in d']
