"""The power is cut in a scene: it is recorded once, and each way in which the disk may look then is checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from random import Random
from unittest.mock import patch

from sync.store import connections
from tests.support.disk.crashing import Crash, Kind, crashes
from tests.support.disk.looking import Tally, looked_at
from tests.support.disk.recording import Recording, recorded
from tests.support.disk.scene import Place, Scene

Pick = Callable[[Iterator[Crash]], Iterator[Crash]]


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
    scene: Scene, folder: Path, kinds: Sequence[Kind], chance: Random, pick: Pick, density: int = 6
) -> dict[Kind, Tally]:
    """What was found on each kind of disk in the crashes that ``pick`` takes of all, ``density`` after each change."""
    place = place_in(folder)
    recording = recording_of(scene, place)
    return {
        kind: looked_at(pick(crashes(recording, kind, chance, density)), scene, folder, place.outside)
        for kind in kinds
    }


def some(
    chance: Random, share: float, most: int | None = None
) -> Callable[[Iterator[Crash]], Iterator[Crash]]:
    """Takes this share of the crashes, from the whole length of the work."""
    return lambda found: islice((crash for crash in found if chance.random() < share), most)


@contextmanager
def synchronous(level: str) -> Iterator[None]:
    """In the block stores are opened with this PRAGMA synchronous instead of their own: the control of the control."""
    settings = tuple(
        f"PRAGMA synchronous={level}" if "synchronous" in setting else setting
        for setting in connections.WRITER
    )
    with patch.object(connections, "WRITER", settings):
        yield
