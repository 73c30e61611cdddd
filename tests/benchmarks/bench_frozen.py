"""How soon the built program is there, beside the same from its source: ``python -m tests.benchmarks.bench_frozen``.

Whole processes, from their start, in turn, with the files of both in memory: until the records are opened, which the
program does when its window is shown; and a command that lists records, to its end. Needs what ``make package`` left,
and Linux, which tells what files a process has open.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.benchmarks.bench_start import FILL

RUNS = 15
BUILT = Path("dist/focal-desk/focal-desk")
DATABASE = "focal-desk.db"
PATIENCE_SECONDS = 60.0
_LOOK_SECONDS = 0.001


def main() -> int:
    """Measure and print the ratios of the medians; the exit code."""
    if not (sys.platform.startswith("linux") and BUILT.is_file()):
        print("There is no built program here to measure: make package")
        return 0
    programs = ([sys.executable, "-m", "desktop_app"], [str(BUILT.resolve())])
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        _filled(data)
        for words, measured in (("records opened behind the window", _opened), ("list, to its end", _listed)):
            source, built = _medians(programs, measured, data)
            print(f"{words + ', from the source:':<48} {source * 1000:6.0f} ms    1.00")
            print(f"{words + ', built:':<48} {built * 1000:6.0f} ms    {built / source:.2f}")
    return 0


def _medians(
    programs: Sequence[list[str]], measured: Callable[[list[str], Path], float], data: Path
) -> list[float]:
    times: list[list[float]] = [[] for _ in programs]
    for number in range(RUNS + 1):
        for program, taken in zip(programs, times, strict=True):
            seconds = measured(program, data)
            if number:  # the first brings the files into memory
                taken.append(seconds)
    return [statistics.median(taken) for taken in times]


def _filled(data: Path) -> None:
    subprocess.run([sys.executable, "-c", FILL, str(data)], check=True, env=_environment())


def _opened(program: list[str], data: Path) -> float:
    """Seconds from the start to the moment in which the process has the database open; it is then ended."""
    start = time.perf_counter()
    with subprocess.Popen([*program, "--data-dir", str(data)], env=_environment()) as process:
        try:
            while not _has_open(process.pid, data / DATABASE):
                if process.poll() is not None or time.perf_counter() - start > PATIENCE_SECONDS:
                    raise RuntimeError(f"{program} opened no records.")
                time.sleep(_LOOK_SECONDS)
            return time.perf_counter() - start
        finally:
            process.kill()


def _has_open(process: int, file: Path) -> bool:
    held = Path(f"/proc/{process}/fd")
    for entry in list(held.iterdir()):
        try:
            if entry.readlink() == file:
                return True
        except FileNotFoundError:  # closed meanwhile
            continue
    return False


def _listed(program: list[str], data: Path) -> float:
    start = time.perf_counter()
    command = [*program, "--data-dir", str(data), "list"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=_environment())
    return time.perf_counter() - start


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    sys.exit(main())
