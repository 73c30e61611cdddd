"""A folder after a bad end is opened by the program itself, checked, and asked for all that was acknowledged."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sync.store import Store
from tests.support.disk.changes import Said
from tests.support.disk.crashing import Crash
from tests.support.disk.facts import goes_on, halves, wounds
from tests.support.disk.scene import Place, Scene

CORRUPT, LOST, HALF, RAW = "corrupt", "lost", "half", "raw"


@dataclass
class Tally:
    """How many states were looked at, and what was wrong with which; the first of each kind of fault in words."""

    states: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    told: dict[str, str] = field(default_factory=dict)

    def take(self, faults: Sequence[tuple[str, str]]) -> None:
        """One more state."""
        self.states += 1
        self.wrong.update({kind for kind, _what in faults})
        for kind, what in faults:
            self.told.setdefault(kind, what)

    def line(self) -> str:
        """All of it in one line."""
        kinds = (CORRUPT, LOST, HALF, *(self.wrong.keys() & {RAW}))
        found = ", ".join(f"{self.wrong[kind]} {kind}" for kind in kinds)
        return f"{self.states:>6} states, {found}" + "".join(
            f"\n    {kind}: {what}" for kind, what in self.told.items()
        )


def looked_at(crashes: Iterable[Crash], scene: Scene, folder: Path, outside: Path) -> Tally:
    """Every one of these crashes, each in a folder of its own that is thrown away."""
    tally, disk = Tally(), folder / "crashed"
    for crash in crashes:
        crash.tree.put(disk)
        tally.take(faults_at(Place(disk, outside), scene, crash.said))
        shutil.rmtree(disk)
    return tally


def faults_at(place: Place, scene: Scene, said: Iterable[Said]) -> list[tuple[str, str]]:
    """What is wrong with the data on a disk: the kind of each fault, and what it is."""
    if scene.look is not None:
        return scene.look(place, said)
    try:
        store = scene.opened(place)
    except Exception as error:  # noqa: BLE001 - whatever keeps the data closed is a fault
        return [(CORRUPT, f"cannot be opened: {error!r}")]
    with store:
        found = _asked(store, CORRUPT, wounds)
        if found:
            return found
        for fact in said:
            found += _asked(store, LOST, fact.holds, f"{fact.what}: ")
        for look in (halves, scene.whole, goes_on):
            found += _asked(store, HALF, look)
    return found


def _asked(
    store: Store, kind: str, look: Callable[[Store], list[str]], before: str = ""
) -> list[tuple[str, str]]:
    try:
        return [(kind, before + what) for what in look(store)]
    except Exception as error:  # noqa: BLE001 - what cannot be read is a fault of the data
        return [(CORRUPT, f"{before}{error!r}")]
