"""What a process keeps in mind of each record, so as not to make it again for every request."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")
Marks = Mapping[str, Hashable]


class Kept(Generic[T]):
    """Things made of records, each with the mark of the state that it was made of; any number of threads may ask."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._turn = threading.Lock()
        self._all: Hashable = None
        self._made: dict[str, tuple[Hashable, T]] = {}

    def of(
        self, all_of_them: Hashable, marks: Marks, make: Callable[[list[str]], Iterable[tuple[str, T]]]
    ) -> list[T]:
        """What there is for these records, by their marks; made where the mark is another one than before.

        When ``all_of_them`` is another one than before, everything is made anew.
        """
        with self._turn:
            if self._all != all_of_them:
                self._all, self._made = all_of_them, {}
            gone = self._made.keys() - marks.keys()
            for name in gone:
                del self._made[name]
            late = [
                name for name, mark in marks.items() if name not in self._made or self._made[name][0] != mark
            ]
            self._made.update((name, (marks[name], made)) for name, made in make(late))
            return [self._made[name][1] for name in marks if name in self._made]
