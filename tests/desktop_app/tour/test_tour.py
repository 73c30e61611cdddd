"""The tour plays the whole main job in the real windows, in every language that is complete."""

from __future__ import annotations

import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.printing.pdf.writing import is_whole
from desktop_app.tour.lines import LINES
from desktop_app.tour.stage import SIZE

# A busy computer takes many times the usual quarter of a minute; each wait within it ends by itself.
pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


@pytest.mark.parametrize("language", sorted(LINES))
def test_a_tour_leaves_what_each_step_names_in_whole_pictures_and_papers(
    language: str, tmp_path: Path
) -> None:
    """One test for a language: the processes that share the tests would each play a tour for tests of their own."""
    out = tmp_path / "tour"
    command = [sys.executable, "-m", "desktop_app", "tour", "--out", str(out), "--language", language]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=560, check=False)
    assert done.returncode == 0, done.stderr
    _every_step_left_what_it_names(out, done.stdout)
    _the_pictures_show_a_whole_window(out)
    _the_papers_are_whole(out)


def _every_step_left_what_it_names(out: Path, said: str) -> None:
    named = [line.partition(":")[0] for line in said.splitlines()]
    assert sorted(named) == sorted(file.name for file in out.iterdir())
    for step in (
        "first-start",
        "to-mend",
        "sent",
        "merged",
        "conflict",
        "settled",
        "rejected",
        "published",
        "versions",
        "removal",
        "ask-review",
        "review",
        "returned",
        "ready",
        "history",
        "match",
        "sheet-seen",
        "sheet-taken",
        "templates",
        "summary",
        "folder",
        "bundle-seen",
        "bundle-answer",
    ):
        assert any(step in name for name in named)


def _the_pictures_show_a_whole_window(out: Path) -> None:
    for file in out.glob("*.png"):
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == SIZE
        assert _has_more_colours(picture, 5)


def _has_more_colours(picture: QImage, than: int) -> bool:
    """Looked at only until it is known: a picture has a million points."""
    colours: set[int] = set()
    for x, y in product(range(0, SIZE[0], 7), range(0, SIZE[1], 7)):
        colours.add(picture.pixel(x, y))
        if len(colours) > than:
            return True
    return False


def _the_papers_are_whole(out: Path) -> None:
    papers = sorted(file.name for file in out.glob("*.pdf"))
    assert papers == ["activity.pdf", "folder.pdf", "form.pdf", "summary.pdf"]
    assert all(is_whole(out / name) for name in papers)
