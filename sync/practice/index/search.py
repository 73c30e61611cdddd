"""What the search index answers: a page of records, and how many there are of each kind (facts, section 2.7)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sync.practice.index.facets import facet_counts
from sync.practice.index.fields import Field, field_of
from sync.practice.index.filters import Filters
from sync.practice.index.groups import grouped
from sync.practice.index.indexed import Indexed
from sync.practice.index.match import made_of, sort_key
from sync.practice.index.parameters import Asked
from sync.practice.refusals import invalid

_FIELD = re.compile(r"(?:(?P<alias>[A-Za-z_][\w.]*):)?(?P<name>[A-Za-z_][\w.]*|[\w*]*\*[\w*]*)", re.ASCII)
_LONGEST = 30_000
_MOST_WORDS = 300
Shown = Callable[[Indexed], dict[str, Any]]


def search(records: Sequence[Indexed], asked: Asked, now: datetime) -> dict[str, Any]:
    """The whole answer; ``records`` are all that the visitor may see. Refused with 400 where not understood."""
    filters = Filters(asked, now)
    order, shown = _order(asked.text("sort")), _shown(asked.text("fl"))
    found = _sorted(filters.fitting(records), order)
    start, rows = asked.whole("start", 0), asked.whole("rows", 10)
    answer: dict[str, Any] = {"responseHeader": {"status": 0}}
    if asked.says_yes("group"):
        answer["grouped"] = grouped(found, asked, shown, lambda some, text: _sorted(some, _order(text)))
    else:
        docs = [shown(record) for record in found[start : start + rows]]
        answer["response"] = {"numFound": len(found), "start": start, "docs": docs}
    if asked.says_yes("facet"):
        answer["facet_counts"] = facet_counts(records, filters, asked)
    return {**answer, "nonSupportedParams": asked.unknown()}


def _sorted(found: list[Indexed], order: list[tuple[Field, bool]]) -> list[Indexed]:
    for field, down in reversed(order):
        found = sorted(found, key=lambda record, field=field: sort_key(record, field), reverse=down)  # type: ignore[misc]
    return found


def _order(text: str) -> list[tuple[Field, bool]]:
    """What to sort by, from ``updatedDate_dt desc, title_s asc``; ``score`` changes nothing."""
    order = []
    for part in filter(None, (part.split() for part in text.split(",", _MOST_WORDS))):
        if len(part) != 2 or part[1].lower() not in ("asc", "desc"):
            raise invalid("sort is not understood: give fields with asc or desc, with commas between", "sort")
        if part[0] != "score":
            order.append((_single(part[0]), part[1].lower() == "desc"))
    return order


def _single(name: str) -> Field:
    field = field_of(name)
    if field.many:
        raise invalid(f"{name} holds several values: it cannot be sorted by", "sort")
    return field


def _shown(text: str) -> Shown:
    """What is told of a record, from an ``fl`` such as ``id, rec_title:title_s, government_*``; everything without."""
    wanted = [_wanted(part) for part in re.split(r"[,\s]+", text[:_LONGEST]) if part]
    if len(wanted) > _MOST_WORDS:
        raise invalid("fl names too many fields", "fl")
    if not wanted or ("*", "*") in wanted:
        return lambda record: {**record.told(), **_named(record, wanted)}
    return lambda record: {**_matching(record, wanted), **_named(record, wanted)}


def _wanted(part: str) -> tuple[str, str]:
    match = _FIELD.fullmatch(part)
    if match is None:
        raise invalid("fl is not understood: give names of fields, with commas between", "fl")
    return match["alias"] or match["name"], match["name"]


def _named(record: Indexed, wanted: list[tuple[str, str]]) -> Mapping[str, Any]:
    told = {}
    for alias, name in wanted:
        if "*" not in name and name != "score":
            value = record.given(field_of(name))
            if value is not None:
                told[alias] = value
    return told


def _matching(record: Indexed, wanted: list[tuple[str, str]]) -> Mapping[str, Any]:
    """The fields whose names have the given beginnings and ends."""
    patterns = [tuple(name.split("*")) for _alias, name in wanted if "*" in name]
    if not patterns:
        return {}
    told = record.told()
    return {name: told[name] for name in told if any(made_of(name, pieces) for pieces in patterns)}
