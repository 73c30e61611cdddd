"""Two people of one country at their consoles: an authorized user and the focal point."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.desk import Desk
from tests.desktop_app.commands.test_command_line import Console


def somebody(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, role: str) -> Console:
    """The console of a person with this role, in Benin."""
    folder = tmp_path / name.split(maxsplit=1)[0]
    desk = Desk.open(folder)
    desk.remember({"person": name, "country": "bj", "role": role})
    desk.close()
    return Console(folder, capsys)


@pytest.fixture
def karim(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    """The authorized user, who drafts."""
    return somebody(tmp_path, capsys, "Karim Sossa", "authorized_user")


@pytest.fixture
def awa(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    """The focal point, who reviews."""
    return somebody(tmp_path, capsys, "Awa Houngbo", "focal_point")
