"""Many records one after the other: as far as it goes, and told how far that was."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sync.errors import Trouble
from sync.stopping import IsStopped, never


@dataclass(frozen=True, slots=True)
class Went:
    """The records with which it was done, those with which it could not be, and the first reason why not."""

    done: tuple[str, ...]
    left: tuple[str, ...]
    why: Trouble | None


def each(identifiers: Iterable[str], do: Callable[[str], object], stopped: IsStopped = never) -> Went:
    """Do it with each record; what one of them meets holds up no other. The Trouble where it could be with none."""
    done, left = [], []
    why: Trouble | None = None
    for identifier in identifiers:
        if stopped():
            left.append(identifier)
            continue
        try:
            do(identifier)
        except Trouble as trouble:
            left.append(identifier)
            why = why or trouble
        else:
            done.append(identifier)
    if why is not None and not done:
        raise why
    return Went(tuple(done), tuple(left), why)
