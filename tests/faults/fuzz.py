"""Fuzzes every door through which bytes come in from outside: python tests/faults/fuzz.py --minutes 60.

Each door has a process of its own with a limit for its memory; an input may take ten seconds of the processor. With
atheris installed (it is no library of the program's) inputs are guided by the lines that they reach, else changed at
random. Whatever a door answers but by taking or refusing in words is kept in the folder of findings with its input,
and ends with 1.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.fuzzing.doors import DOORS
from tests.support.fuzzing.target import MEMORY

_ROOT = Path(__file__).resolve().parents[2]
# Beginning and ending take their time on a machine that others keep busy, in seconds.
_AT_MOST = 600


def main() -> int:
    """Fuzz; 1 where a door broke, hung or took too much memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60, help="how long in all, shared out evenly")
    parser.add_argument("--only", action="append", choices=tuple(DOORS), help="only this door")
    parser.add_argument("--seed", type=int, default=0, help="which inputs")
    parser.add_argument("--findings", type=Path, help="where findings and the corpus are kept")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as spare:
        folder = asked.findings or Path(spare)
        doors = asked.only or list(DOORS)
        seconds = asked.minutes * 60 / len(doors)
        found = sum(_fuzz(door, seconds, asked.seed, folder / door) for door in doors)
    return 1 if found else 0


def _fuzz(door: str, seconds: float, seed: int, folder: Path) -> int:
    """How many findings there are at a door; a process that ended early is followed by another."""
    folder.mkdir(parents=True, exist_ok=True)
    began, inputs, ended = time.monotonic(), 0, 0
    while (left := seconds - (time.monotonic() - began)) > 1:
        (folder / "count").write_text("0", encoding="utf-8")
        command = [sys.executable, "-m", "tests.support.fuzzing.child", door, "--folder", str(folder)]
        command += ["--seconds", f"{left:.0f}", "--seed", str(seed + ended)]
        done = _ended(command, left + _AT_MOST)
        inputs += json.loads((folder / "count").read_text(encoding="utf-8"))
        if done.returncode:
            ended += 1
            _keep_end(folder, ended, done)
        if ended > 20:
            break
    found = len(list(folder.glob("*.txt")))
    took = time.monotonic() - began
    sys.stdout.write(
        f"{door}: {inputs} inputs in {took:.0f} s, {found} findings, {ended} processes ended early\n"
    )
    sys.stdout.flush()
    return found


def _ended(command: list[str], most: float) -> subprocess.CompletedProcess[bytes]:
    """The process when it is over; one that waits for ever is ended, which counts as a finding."""
    # The library that guides it ends the process without a word: what lies about then is removed here.
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as room:
        given = {**os.environ, "TMPDIR": room}
        try:
            return subprocess.run(
                command, cwd=_ROOT, env=given, capture_output=True, check=False, timeout=most
            )
        except subprocess.TimeoutExpired as late:
            return subprocess.CompletedProcess(command, -1, late.stdout or b"", late.stderr or b"")


def _keep_end(folder: Path, number: int, done: subprocess.CompletedProcess[bytes]) -> None:
    """The input at hand when a process ended before its time, and its last words."""
    words = f"exit code {done.returncode}\n".encode() + done.stdout[-2000:] + b"\n" + done.stderr[-8000:]
    (folder / f"ended-{number}.txt").write_bytes(words)
    at_hand = folder / "at-hand"
    if at_hand.exists():
        at_hand.replace(folder / f"ended-{number}.input")


if __name__ == "__main__":
    sys.exit(main())
