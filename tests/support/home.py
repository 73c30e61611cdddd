"""Every run has a home of its own, the same language and the same clock zone, and no screen."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

HOME_KEY = pytest.StashKey[Path]()


def settings(home: Path) -> dict[str, str]:
    """The environment of a run whose home is this folder."""
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "APPDATA": str(home / "roaming"),
        "LOCALAPPDATA": str(home / "local"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "NO_PROXY": "*",
    }


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Before anything of the program or of Qt is imported."""
    home = Path(tempfile.mkdtemp(prefix="focal-desk-tests-"))
    config.stash[HOME_KEY] = home
    (home / "runtime").mkdir(mode=0o700)
    os.environ.update(settings(home))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "FOCAL_DESK_PASSWORD"):
        os.environ.pop(name, None)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    shutil.rmtree(config.stash[HOME_KEY], ignore_errors=True)
