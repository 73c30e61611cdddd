"""Whether a record of the search index fits a query."""

from __future__ import annotations

from collections.abc import Callable

from sync.practice.index.fields import Field, Kind, Value
from sync.practice.index.indexed import Indexed
from sync.practice.index.query import Between, Everything, Has, Is, Joined, Like, Node

Test = Callable[[Indexed], bool]


def judge(node: Node) -> Test:
    """A query as a test of records."""
    if isinstance(node, Joined):
        return _joined(node)
    if isinstance(node, Everything):
        return _always
    if isinstance(node, Has):
        return lambda record: bool(record.values(node.field))
    if isinstance(node, Is):
        return _is(node)
    return _like(node) if isinstance(node, Like) else _between(node)


def _always(_record: Indexed) -> bool:
    return True


def _joined(node: Joined) -> Test:
    needed, wished, excluded = (
        tuple(map(judge, parts)) for parts in (node.needed, node.wished, node.excluded)
    )

    def fits(record: Indexed) -> bool:
        if not all(test(record) for test in needed) or any(test(record) for test in excluded):
            return False
        return bool(needed) or any(test(record) for test in wished)

    return fits


def _is(node: Is) -> Test:
    field, value = node.field, node.value
    if field.kind is Kind.TEXT:
        words = str(value)
        return lambda record: bool(words.strip()) and words in record.words(field)
    return lambda record: value in record.values(field)


def _like(node: Like) -> Test:
    field, pieces = node.field, node.pieces
    if field.kind is not Kind.TEXT:
        return lambda record: any(made_of(str(value), pieces) for value in record.values(field))
    if len(pieces) == 2 and not pieces[1]:
        beginning = f" {pieces[0]}"
        return lambda record: beginning in record.words(field)
    return lambda record: any(made_of(word, pieces) for word in record.words(field).split())


def made_of(text: str, pieces: tuple[str, ...]) -> bool:
    """Whether the text is the first piece, then the others in their order, and ends with the last one."""
    first, *middle, last = pieces
    if len(text) < len(first) + len(last) or not (text.startswith(first) and text.endswith(last)):
        return False
    place, end = len(first), len(text) - len(last)
    for piece in middle:
        place = text.find(piece, place, end)
        if place < 0:
            return False
        place += len(piece)
    return True


def _between(node: Between) -> Test:
    field = node.field
    if field.kind is Kind.TEXT:
        return lambda record: any(_within(node, word) for word in record.words(field).split())
    return lambda record: any(_within(node, value) for value in record.values(field))


def _within(node: Between, value: Value) -> bool:
    low, high = node.low, node.high
    above = low is None or value > low or (node.with_low and value == low)  # type: ignore[operator]
    below = high is None or value < high or (node.with_high and value == high)  # type: ignore[operator]
    return above and below


def sort_key(record: Indexed, field: Field) -> tuple[bool, Value]:
    """Where a record stands when sorted by a field: before all others where it has nothing there."""
    values = record.values(field)
    return (True, values[0]) if values else (False, 0)
