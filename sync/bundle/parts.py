"""Splitting what is to be carried into parts, each small enough for a mail and of use by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forms.words import say
from sync.bundle.packing import Packed, Text
from sync.errors import Trouble

# What the archive, its manifest and signature take besides the members, and each member besides its content.
_HEAD_BYTES, _MEMBER_BYTES = 3000, 500


@dataclass(frozen=True, slots=True)
class Load:
    """What one bundle holds."""

    texts: tuple[Text, ...] = ()
    files: tuple[Packed, ...] = ()


def split(load: Load, most_bytes: int) -> list[Load]:
    """The load in parts of at most so many bytes, in its order, files last; one part where there is no limit.

    Counted as if nothing were packed smaller, so a part is never larger. Trouble where one piece alone is.
    """
    if not most_bytes:
        return [load]
    parts: list[Load] = []
    room = 0
    for piece in _pieces(load):
        weight = _weight(piece)
        if weight + _HEAD_BYTES > most_bytes:
            raise _too_heavy(piece)
        if weight > room:
            parts.append(Load())
            room = most_bytes - _HEAD_BYTES
        parts[-1] = _with(parts[-1], piece)
        room -= weight
    return parts


def _pieces(load: Load) -> Iterator[Text | Packed]:
    yield from load.texts
    yield from load.files


def _weight(piece: Text | Packed) -> int:
    return piece.member.size + _MEMBER_BYTES + len(piece.member.title.encode()) * 2


def _with(part: Load, piece: Text | Packed) -> Load:
    if isinstance(piece, Text):
        return Load((*part.texts, piece), part.files)
    return Load(part.texts, (*part.files, piece))


def _too_heavy(piece: Text | Packed) -> Trouble:
    name = piece.title if isinstance(piece, Packed) else ""
    what = say("One record alone is larger than a part may be.")
    if name:
        what = say("The file {name} alone is larger than a part may be.", name=name)
    return Trouble(
        what,
        say("No bundle was made; your records and your queue are as they were."),
        say("Allow larger parts, leave the files out, or carry the bundle on a stick."),
    )
