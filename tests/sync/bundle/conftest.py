"""Two computers that nothing but a stick connects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.desk import Desk
from tests.support.given import FakeClock, NewIds
from tests.sync.bundle.given import Apart


@pytest.fixture
def apart(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[..., Apart]]:
    """Makes a computer for a person of this name, in this country."""
    made: list[Apart] = []

    def make(name: str, country: str = "bj", *, practice: bool = False, folder: Path | None = None) -> Apart:
        series = len(made) + 1
        place = folder or tmp_path / f"apart-{series}"
        desk = Desk.open(place, practice=practice, clock=clock, new_id=NewIds(series))
        desk.remember({"person": name, "country": country})
        made.append(Apart(desk))
        return made[-1]

    yield make
    for one in made:
        one.desk.close()


@pytest.fixture
def ivo(apart: Callable[..., Apart]) -> Apart:
    """Somebody without a connection, who hands over."""
    return apart("Ivo")


@pytest.fixture
def mara(apart: Callable[..., Apart]) -> Apart:
    """Somebody who takes in."""
    return apart("Mara")
