"""Try what ``make package`` left, on bare trees that have never seen the project: started, whole, and carried about.

    try_package.py

1. The archive is unpacked on a bare tree and asks itself whether it is whole; its window looks for a screen.
2. A record goes from one tree to another in a bundle, is changed there, and comes back in another bundle.
3. The portable folder goes from one tree to another, and back, with what was entered.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import product
from bare_tree import HOME, BareTree

IDENTIFIER = "5C2E1B52-7B0B-4D65-8A53-0E0F3E7C9A21"
PROGRAM = f"{product.NAME}/{product.NAME}"
STICK = f"{HOME}/stick"
NO_SCREEN = ":1979"


def main() -> int:
    """Try all; the exit code."""
    archive, portable = (only(product.DIST, ending) for ending in ("*.tar.xz", "*-portable.zip"))
    with tempfile.TemporaryDirectory(prefix="focal-desk-trees-", ignore_cleanup_errors=True) as folder:
        here, there = BareTree(Path(folder, "here")), BareTree(Path(folder, "there"))
        for tree in (here, there):
            set_up(tree, archive)
        print(
            "On a bare tree"
            if here.is_apart
            else "With an empty environment (no root here: no tree of its own)"
        )
        print(here.run([PROGRAM, "selftest"]), end="")
        reaches_for_a_screen(here)
        print("OK      the window has all that it needs for a screen")
        by_bundle(here, there)
        print("OK      a record went to another tree in a bundle, and its change came back")
        by_stick(here, there, portable)
        print("OK      a portable folder went to another tree and back, with what was entered")
    return 0


def only(folder: Path, pattern: str) -> Path:
    """The one file of a pattern."""
    (found,) = folder.glob(pattern)
    return found


def set_up(tree: BareTree, archive: Path) -> None:
    """A bare tree with the archive unpacked in it."""
    tree.make(product.DIST / product.NAME)
    subprocess.run(["tar", "-xf", str(archive), "-C", str(tree.root)], check=True)


def reaches_for_a_screen(tree: BareTree) -> None:
    """Where there is none at that address, Qt says so: it has found and loaded all that speaks to screens."""
    said = tree.run([PROGRAM], fails=True, DISPLAY=NO_SCREEN)
    expect(f"could not connect to display {NO_SCREEN}" in said, f"a screen is asked for, and not: {said}")


def by_bundle(here: BareTree, there: BareTree) -> None:
    """There and back: the record is changed on the other tree, and this one takes the change."""
    enter(here, PROGRAM, "Made here")
    carry(here, there)
    expect(title(there, PROGRAM) == "Made here", "the record arrived")
    enter(there, PROGRAM, "Changed there")
    carry(there, here)
    expect(title(here, PROGRAM) == "Changed there", "the change came back")


def carry(giver: BareTree, taker: BareTree) -> None:
    """Make a bundle on one tree, carry it to the other, take it in."""
    name = f"{HOME}/carried.focal"
    (giver.root / name).unlink(missing_ok=True)
    giver.run([PROGRAM, "bundle", "make", giver.path(name), IDENTIFIER, "--handover"])
    shutil.copyfile(giver.root / name, taker.root / name)
    taker.run([PROGRAM, "bundle", "take", taker.path(name), "--yes"])


def by_stick(here: BareTree, there: BareTree, portable: Path) -> None:
    """The folder itself is copied, as a person does: nothing of it stays on the first tree, nor is left there."""
    program = f"{STICK}/{PROGRAM}"
    unzip(portable, here.root / STICK)
    before = at_home(here)
    enter(here, program, "On the stick")
    expect(at_home(here) == before, "nothing is left beside the stick")
    shutil.copytree(here.root / STICK, there.root / STICK)
    expect(title(there, program) == "On the stick", "the record is on the stick")
    enter(there, program, "Changed on the way")
    shutil.rmtree(here.root / STICK)
    shutil.copytree(there.root / STICK, here.root / STICK)
    expect(title(here, program) == "Changed on the way", "the change came back on the stick")
    here.run([program, "selftest"])


def at_home(tree: BareTree) -> list[Path]:
    """Every file of the person there, but for the stick's."""
    stick = tree.root / STICK
    return sorted(file for file in (tree.root / HOME).rglob("*") if stick not in (file, *file.parents))


def unzip(archive: Path, target: Path) -> None:
    """Unpack a zip with the rights of its files, as file managers do."""
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(target)
        for entry in opened.infolist():
            (target / entry.filename).chmod((entry.external_attr >> 16) & 0o777)


def enter(tree: BareTree, program: str, words: str) -> None:
    """Enter a record, or change it, on a tree."""
    name = f"{HOME}/entered.json"
    header = {"identifier": IDENTIFIER, "schema": "resource", "languages": ["en"]}
    (tree.root / name).write_text(json.dumps({"header": header, "title": {"en": words}}), encoding="utf-8")
    tree.run([program, "import", tree.path(name)])
    (tree.root / name).unlink()


def title(tree: BareTree, program: str) -> str:
    """What the record is called on a tree."""
    shown: dict[str, Any] = json.loads(tree.run([program, "show", IDENTIFIER]))
    return str(shown["title"]["en"])


def expect(holds: bool, what: str) -> None:
    """Raise AssertionError, which says what was to be seen, where it is not."""
    if not holds:
        raise AssertionError(f"It was to be seen that {what}.")


if __name__ == "__main__":
    sys.exit(main())
