"""A bundle named after the program's name, as a double click on it does, is opened in the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.command_line import main
from desktop_app.starting import door
from desktop_app.starting.wish import Wish

Opened = list[Wish]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """With which folder and bundle the window was to be opened."""
    found: Opened = []

    def open_window(wish: Wish) -> int:
        found.append(wish)
        return 0

    monkeypatch.setattr(door, "open_window", open_window)
    return found


@pytest.mark.parametrize("name", ["records.focal", "RECORDS.FOCAL"])
def test_a_bundle_alone_is_looked_into(opened: Opened, tmp_path: Path, name: str) -> None:
    assert main(["--data-dir", str(tmp_path), str(tmp_path / name)]) == 0
    assert opened == [Wish(tmp_path, bundle=(tmp_path / name).resolve())]


def test_without_one_the_window_opens_as_ever(opened: Opened, tmp_path: Path) -> None:
    assert main(["--data-dir", str(tmp_path)]) == 0
    assert opened == [Wish(tmp_path)]


def test_a_folder_that_is_named_like_a_bundle_is_still_a_folder(opened: Opened, tmp_path: Path) -> None:
    assert main(["--data-dir", str(tmp_path / "x.focal")]) == 0
    assert opened == [Wish(tmp_path / "x.focal")]


def test_another_file_is_no_command(opened: Opened, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["letter.pdf"])
    assert "invalid choice" in capsys.readouterr().err
    assert opened == []
