"""A piece of the program's work that is cut off, killed or spoiled anywhere, and what must hold whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.desk import Desk
from sync.store import Store
from tests.support.disk.changes import Said
from tests.support.disk.recording import Say
from tests.support.given import FakeClock, NewIds


@dataclass(frozen=True, slots=True)
class Place:
    """A disk that may fail, with the data folder on it, and a stick ``outside`` that does not."""

    disk: Path
    outside: Path

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.disk / "data"

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The desk on the data."""
        opened = Desk.open(self.data, clock=FakeClock(), new_id=NewIds())
        try:
            yield opened
        finally:
            opened.close()

    def store(self) -> Store:
        """The store on the data."""
        return Store.open(self.data, clock=FakeClock(), new_id=NewIds())


def _nothing(_store: Store) -> list[str]:
    return []


@dataclass(frozen=True)
class Scene:
    """``prepare`` makes what is there before; ``work`` does something and says what was acknowledged.

    ``work`` may be done again over what an earlier try left. ``whole`` looks at an opened store, whenever the power
    was cut, and says what is half there or missing of what was there before; ``opened`` opens it. Where there is no
    store, ``look`` looks at the place and at what was acknowledged instead: the kind of each fault, and what it is.
    """

    name: str
    prepare: Callable[[Place], object]
    work: Callable[[Place, Say], object]
    whole: Callable[[Store], list[str]] = _nothing
    opened: Callable[[Place], Store] = Place.store
    look: Callable[[Place, Iterable[Said]], list[tuple[str, str]]] | None = None
