"""The bookmarks of a PDF file: a tree of titles, each of which leads to its place (ISO 32000-1, section 12.3.3)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.printing.survey import Place

MOST_OPEN = 40
"""Of an outline with more entries only the chapters are seen at first."""


@dataclass(slots=True)
class _Item:
    """A bookmark with those below it."""

    number: int
    place: Place | None = None
    parent: _Item | None = None
    before: _Item | None = None
    after: _Item | None = None
    below: list[_Item] = field(default_factory=list)

    def add(self, item: _Item) -> None:
        """Put an item below this one, behind the others."""
        item.parent = self
        if self.below:
            item.before, self.below[-1].after = self.below[-1], item
        self.below.append(item)


def outline(places: Sequence[Place], pages: Sequence[int], first: int) -> dict[int, bytes]:
    """The objects of the outline: its root has the number ``first``, the others follow.

    ``pages`` are the numbers of the pages' own objects, in their order.
    """
    root = _tree(places, first)
    is_open = len(places) <= MOST_OPEN
    objects = {root.number: _root(root, is_open=is_open)}
    for item in _all(root):
        objects[item.number] = _item(item, pages, is_open=is_open)
    return objects


def _tree(places: Sequence[Place], first: int) -> _Item:
    root = _Item(first)
    above: list[tuple[int, _Item]] = [(0, root)]
    for number, place in enumerate(places, first + 1):
        while above[-1][0] >= place.level:
            above.pop()
        item = _Item(number, place)
        above[-1][1].add(item)
        above.append((place.level, item))
    return root


def _all(item: _Item) -> Iterator[_Item]:
    for part in item.below:
        yield part
        yield from _all(part)


def _root(root: _Item, *, is_open: bool) -> bytes:
    seen = sum(1 for _ in _all(root)) if is_open else len(root.below)
    return b"<< /Type /Outlines %s/Count %d >>" % (_ends(root), seen)


def _item(item: _Item, pages: Sequence[int], *, is_open: bool) -> bytes:
    assert item.place is not None
    assert item.parent is not None
    dictionary = b"<< /Title <%s> /Parent %d 0 R " % (_hex(item.place.said.text), item.parent.number)
    dictionary += b"/Dest [%d 0 R /XYZ null %.1f null] " % (pages[item.place.page - 1], item.place.y)
    for name, beside in ((b"Prev", item.before), (b"Next", item.after)):
        if beside is not None:
            dictionary += b"/%s %d 0 R " % (name, beside.number)
    if item.below:
        number = sum(1 for _ in _all(item))
        dictionary += b"%s/Count %d " % (_ends(item), number if is_open else -len(item.below))
    return dictionary + b">>"


def _ends(item: _Item) -> bytes:
    return b"/First %d 0 R /Last %d 0 R " % (item.below[0].number, item.below[-1].number)


def _hex(text: str) -> bytes:
    """A text string as PDF has it: UTF-16 with the mark of its order; without signs that are no letters."""
    seen = "".join(letter for letter in text if unicodedata.category(letter)[0] != "C")
    return ("\ufeff" + " ".join(seen.split())).encode("utf-16-be", "replace").hex().upper().encode()
