"""The cells of one page, and the rows in them; whatever does not hold together is left out, and counted."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from sync.store.salvage.pages import Pages

LEAF, INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_HEADER_BYTES = {LEAF: 8, INDEX_LEAF: 8, INNER: 12, INDEX_INNER: 12}
_FILE_HEADER = 100
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL, _ZERO, _ONE, _BLOB, _TEXT = 7, 8, 9, 12, 13
_MOST_COLUMNS = 200

Value = int | float | str | bytes | None


class Broken(Exception):
    """The bytes cannot be what they are taken for."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was stored; ``number`` is SQLite's own of it, 0 in an index."""

    number: int
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a tree: its kind, and where its cells begin."""

    kind: int
    content: bytes
    starts: tuple[int, ...]
    last_child: int


def page_of(pages: Pages, number: int) -> Page:
    """The page of this number as part of a tree. Raises Broken where it is none."""
    content = pages.get(number)
    if content is None:
        raise Broken
    start = _FILE_HEADER if number == 1 else 0
    kind = content[start]
    if kind not in _HEADER_BYTES:
        raise Broken
    count = int.from_bytes(content[start + 3 : start + 5], "big")
    first = start + _HEADER_BYTES[kind]
    if first + 2 * count > pages.usable:
        raise Broken
    starts = struct.unpack_from(f">{count}H", content, first)
    last = int.from_bytes(content[start + 8 : start + 12], "big") if kind in (INNER, INDEX_INNER) else 0
    return Page(kind, content, starts, last)


def children(page: Page) -> list[int]:
    """The pages to which an inner page leads."""
    found = [int.from_bytes(page.content[start : start + 4], "big") for start in page.starts]
    return [*found, page.last_child]


def rows(pages: Pages, page: Page) -> Iterator[Row | None]:
    """The rows on a page; none in the place of one that is broken."""
    for start in page.starts:
        try:
            yield _row(pages, page, start)
        except (Broken, IndexError, struct.error, OverflowError):
            yield None


def _row(pages: Pages, page: Page, start: int) -> Row:
    place = start + 4 if page.kind == INDEX_INNER else start
    size, place = _varint(page.content, place)
    number = 0
    if page.kind == LEAF:
        number, place = _varint(page.content, place)
    most = pages.usable - 35 if page.kind == LEAF else (pages.usable - 12) * 64 // 255 - 23
    return Row(_signed(number), _values(_payload(pages, page, place, size, most)))


def _payload(pages: Pages, page: Page, place: int, size: int, most: int) -> bytes:
    """The bytes of a row, with those that lie on further pages."""
    if size > len(pages) * pages.usable:
        raise Broken
    local = size
    if size > most:
        least = (pages.usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (pages.usable - 4)
        local = local if local <= most else least
    found = page.content[place : place + local]
    following = int.from_bytes(page.content[place + local : place + local + 4], "big") if local < size else 0
    parts, left = [found], size - len(found)
    while left > 0:
        content = pages.follow(following)
        if content is None:
            raise Broken
        following = int.from_bytes(content[:4], "big")
        parts.append(content[4 : min(pages.usable, 4 + left)])
        left -= len(parts[-1])
    return b"".join(parts)


def _values(payload: bytes) -> tuple[Value, ...]:
    header, place = _varint(payload, 0)
    kinds = []
    while place < header:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if place != header or len(kinds) > _MOST_COLUMNS:
        raise Broken
    values = []
    for kind in kinds:
        value, place = _value(payload, place, kind)
        values.append(value)
    if place != len(payload):
        raise Broken
    return tuple(values)


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind in (0, _ZERO, _ONE):
        return {0: None, _ZERO: 0, _ONE: 1}[kind], place
    if kind in _INTEGER_BYTES:
        end = place + _INTEGER_BYTES[kind]
        return int.from_bytes(payload[place:end], "big", signed=True), end
    if kind == _REAL:
        return struct.unpack_from(">d", payload, place)[0], place + 8
    if kind < _BLOB:
        raise Broken
    end = place + (kind - (_TEXT if kind % 2 else _BLOB)) // 2
    found = payload[place:end]
    return (_text(found) if kind % 2 else found), end


def _text(found: bytes) -> str:
    """A text that is none is damage: with signs in place of what was entered it would be taken for a sound one."""
    try:
        return found.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Broken from error


def _varint(content: bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins."""
    value = 0
    for count in range(9):
        byte = content[place + count]
        if count == 8:
            return value << 8 | byte, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + count + 1
    raise Broken


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number
