"""The power is cut in a scene: it is recorded once, and each way in which the disk may look then is checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from unittest.mock import patch

from sync.store import connections
from tests.support.disk.crashing import Kind, crashes
from tests.support.disk.looking import Tally, looked_at
from tests.support.disk.recording import Recording, recorded
from tests.support.disk.scene import Place, Scene


def place_in(folder: Path) -> Place:
    """An empty disk and an empty stick."""
    place = Place(folder / "disk", folder / "outside")
    place.disk.mkdir(parents=True)
    place.outside.mkdir()
    return place


def recording_of(scene: Scene, place: Place) -> Recording:
    """What the scene's work does to the disk, after all was prepared."""
    scene.prepare(place)
    return recorded(place.disk, lambda say: scene.work(place, say))


def cut(
    scene: Scene,
    folder: Path,
    kinds: Sequence[Kind],
    chance: Random,
    density: int = 6,
    wanted: int | None = None,
) -> dict[Kind, Tally]:
    """What was found on each kind of disk, in ``density`` states after each change.

    With ``wanted`` it is about so many in all, from the whole length of the work.
    """
    place = place_in(folder)
    recording = recording_of(scene, place)
    share = wanted / (len(recording.changes) * density) if wanted else 1.0
    return {
        kind: looked_at(crashes(recording, kind, chance, density, share), scene, folder, place.outside)
        for kind in kinds
    }


@contextmanager
def synchronous(level: str) -> Iterator[None]:
    """In the block stores are opened with this PRAGMA synchronous instead of their own: the control of the control."""
    settings = tuple(
        f"PRAGMA synchronous={level}" if "synchronous" in setting else setting
        for setting in connections.WRITER
    )
    with patch.object(connections, "WRITER", settings):
        yield
