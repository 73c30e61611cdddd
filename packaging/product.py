"""What is packaged: its names, its version from the one place that tells it, and where things lie.

    product.py

prints the version, for scripts.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
NAME = "focal-desk"
TITLE = "Focal Desk"
ENDINGS = {
    "focal": "application/x-focal-desk-bundle",
    "focal-update": "application/x-focal-desk-update",
}
"""The kinds of file that open with the program, by the ending of their names: bundles, and updates."""
IDENTIFIER = "org.focaldesk.FocalDesk"
MARKER = "portable"
"""The file beside the program that makes it keep its data beside itself."""
OLDEST_TIME = 315_532_800
"""1980-01-01, before which no zip file can be dated: the time of a build of which no commit tells another."""


def project() -> dict[str, Any]:
    """The project's table in pyproject.toml."""
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


def version() -> str:
    """The version, as pyproject.toml tells it, such as ``0.1.0``."""
    return str(project()["version"])


def four_numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: four numbers; what is no number is left out."""
    numbers = [int(number) for number in re.findall(r"\d+", version())][:4]
    first, second, third, fourth = numbers + [0] * (4 - len(numbers))
    return first, second, third, fourth


def machine() -> str:
    """The system and the processor that a build is for, such as ``linux-x86_64``: as updates call them."""
    # Any Python prints the version; only one that has the program's own parts builds it.
    from sync.updating.platforms import this_platform

    return this_platform()


def build_time() -> int:
    """The time that everything in a build bears, in seconds since 1970: SOURCE_DATE_EPOCH, or the last commit's.

    So that the same commit gives the same files, whenever they are built.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return max(int(given), OLDEST_TIME)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        told = ""
    return int(told) if told.isdecimal() else OLDEST_TIME


def program(folder: Path) -> Path:
    """The program in its folder."""
    return folder / (f"{NAME}.exe" if sys.platform == "win32" else NAME)


if __name__ == "__main__":
    print(version())
