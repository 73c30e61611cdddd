"""The tour: the real windows played through the main job, with a picture of each step."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from desktop_app.tour.order import ACTS
from desktop_app.tour.stage import Stage, TourFailed

__all__ = ["TourFailed", "play"]


def play(out: Path, language: str = "en") -> Iterator[str]:
    """Play the tour and leave pictures and PDFs in a folder; a line for each as it is made.

    Raises TourFailed, which names the step, as soon as something does not happen that should.
    """
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="focal-desk-tour-", ignore_cleanup_errors=True) as folder:
        stage = Stage(Path(folder) / "desk", out, language)
        try:
            for act in ACTS:
                act(stage)
                yield from stage.taken()
        finally:
            stage.close()
