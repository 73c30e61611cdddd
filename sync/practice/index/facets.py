"""How many records there are of each value: by fields, by queries, and by fields within fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sync.practice.index.fields import Field, Value, field_of
from sync.practice.index.filters import Filters, unmarked
from sync.practice.index.indexed import Indexed
from sync.practice.index.parameters import Asked
from sync.practice.refusals import invalid

_MOST = 50
_MOST_LEVELS = 5
_LIMIT = 100


def facet_counts(records: Sequence[Indexed], filters: Filters, asked: Asked) -> dict[str, Any]:
    """The counts; ``records`` are all that the visitor may see, so that a value that none has counts 0."""
    wanted = [asked.all(f"facet.{name}") for name in ("query", "field", "pivot")]
    if sum(map(len, wanted)) > _MOST:
        raise invalid("There are too many facets", "facet.field")
    found = filters.fitting(records)
    queries, fields, pivots = wanted
    return {
        "facet_queries": {text: sum(map(filters.test(text), found)) for text in queries},
        "facet_fields": dict(_field(records, filters, asked, text) for text in fields),
        "facet_ranges": {},
        "facet_intervals": {},
        "facet_heatmaps": {},
        **({"facet_pivot": {text: _pivot(found, _levels(text), asked) for text in pivots}} if pivots else {}),
    }


def _field(records: Sequence[Indexed], filters: Filters, asked: Asked, text: str) -> tuple[str, list[Any]]:
    """A field's values and counts, one after the other in one list, as the real index gives them."""
    name, tags = unmarked(text, "ex")
    field = field_of(name.strip())
    least = asked.whole("facet.mincount", 0)
    counts = _counts(filters.fitting(records, tags), field)
    if least == 0:
        counts.update(dict.fromkeys(_counts(records, field), 0))
    flat: list[Any] = []
    for value, count in _chosen(counts, least, asked):
        flat += [_as_text(value), count]
    return field.name, flat


def _pivot(found: Sequence[Indexed], levels: list[Field], asked: Asked) -> list[dict[str, Any]]:
    field, *deeper = levels
    least = asked.whole("facet.pivot.mincount", 1)
    told = []
    for value, count in _chosen(_counts(found, field), max(least, 1), asked):
        one: dict[str, Any] = {"field": field.name, "value": value, "count": count}
        if deeper:
            one["pivot"] = _pivot(
                [record for record in found if value in record.values(field)], deeper, asked
            )
        told.append(one)
    return told


def _counts(records: Sequence[Indexed], field: Field) -> Counter[Value]:
    return Counter(value for record in records for value in dict.fromkeys(record.values(field)))


def _chosen(counts: Counter[Value], least: int, asked: Asked) -> list[tuple[Value, int]]:
    """The values that count enough, the most frequent first, or by name; up to the limit."""
    pairs = [(value, count) for value, count in counts.items() if count >= least]
    by_name = asked.text("facet.sort") in ("index", "false")
    pairs.sort(key=lambda pair: (0 if by_name else -pair[1], pair[0]))
    return pairs[: asked.limit("facet.limit", _LIMIT)]


def _levels(text: str) -> list[Field]:
    names = [name.strip() for name in text.split(",")]
    if len(names) > _MOST_LEVELS:
        raise invalid(f"facet.pivot takes up to {_MOST_LEVELS} fields", "facet.pivot")
    return [field_of(name) for name in names]


def _as_text(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
