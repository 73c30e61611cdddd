"""The stage waits for what the window is about to do, and says what it waited for in vain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from desktop_app.tour import stage


@pytest.fixture
def showing(tmp_path: Path, qapp: object) -> Iterator[stage.Stage]:
    """The program at its first start; pictures go to the test's folder."""
    opened = stage.Stage(tmp_path / "data", tmp_path, "en")
    yield opened
    opened.close()


def test_who_waited_in_vain_is_told_that_the_computer_may_be_busy(
    showing: stage.Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as impatient:
        impatient.setattr(stage, "PATIENCE_SECONDS", 0)
        with pytest.raises(stage.TourFailed, match=r"it was to be seen that it rains\..* may be busy"):
            showing.until("it rains", lambda: False)


def test_a_picture_waits_for_what_the_window_does_a_moment_later_and_for_nothing_else(
    showing: stage.Stage, tmp_path: Path
) -> None:
    rang: list[str] = []
    for name, milliseconds, once in (
        ("soon", 200, True),
        ("again and again", 900, False),
        ("much later", 60_000, True),
    ):
        timer = QTimer(showing.program.window, singleShot=once, interval=milliseconds)
        timer.timeout.connect(lambda name=name: rang.append(name))
        timer.start()
    showing.picture("window", "the window at rest")
    assert "soon" in rang
    assert "much later" not in rang
    assert (tmp_path / "01-window.png").exists()
