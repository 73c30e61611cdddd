"""The tour plays the whole main job in the real windows, in every language that is complete."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.printing.pdf import is_whole
from desktop_app.tour.lines import LINES
from desktop_app.tour.stage import SIZE

# A busy computer takes many times the usual quarter of a minute.
pytestmark = pytest.mark.timeout(240)


@pytest.fixture(scope="module", params=sorted(LINES))
def played(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a tour in a language, and what it said."""
    out = tmp_path_factory.mktemp(request.param) / "tour"
    command = [sys.executable, "-m", "desktop_app", "tour", "--out", str(out), "--language", request.param]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=220, check=False)
    assert done.returncode == 0, done.stderr
    return out, done.stdout


def test_every_step_leaves_what_it_names(played: tuple[Path, str]) -> None:
    out, said = played
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


def test_the_pictures_show_a_whole_window(played: tuple[Path, str]) -> None:
    for file in played[0].glob("*.png"):
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == SIZE
        colours = {picture.pixel(x, y) for x in range(0, SIZE[0], 7) for y in range(0, SIZE[1], 7)}
        assert len(colours) > 5


def test_the_papers_are_whole(played: tuple[Path, str]) -> None:
    papers = sorted(file.name for file in played[0].glob("*.pdf"))
    assert papers == ["activity.pdf", "folder.pdf", "form.pdf", "summary.pdf"]
    assert all(is_whole(played[0] / name) for name in papers)
