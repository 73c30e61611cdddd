"""Two versions of one answer compared as its kind of question wants it: in one text, and side by side."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.conflicts.difference import Differences, Mark, Run, differences, differing_lines
from forms.kinds import SEVERAL, Kind

_TEXTS = frozenset({Kind.TEXT, Kind.LINE})


def compared(kind: Kind | None, before: tuple[str, ...], after: tuple[str, ...]) -> Differences:
    """Word by word for texts, member by member for lists; of all else the old one struck through, then the new one."""
    if kind in SEVERAL:
        return Differences(
            differing_lines(before, after),
            _members(before, after, Mark.REMOVED),
            _members(after, before, Mark.ADDED),
        )
    old, new = "\n".join(before), "\n".join(after)
    if old and new and (kind in _TEXTS or kind is None):
        return differences(old, new)
    if old == new:
        return Differences(_run(new), _run(old), _run(new))
    removed, added = _run(old, Mark.REMOVED), _run(new, Mark.ADDED)
    between = _run("  ") if old and new else ()
    return Differences((*removed, *between, *added), removed, added)


def _members(lines: Iterable[str], others: Iterable[str], mark: Mark) -> tuple[Run, ...]:
    """The members of one list, each a line; those that the other list has not are marked."""
    there = set(others)
    runs = [Run(line, Mark.SAME if line in there else mark) for line in lines]
    ends = [Run("\n")] * (len(runs) - 1) + [Run("")]
    return tuple(part for run, end in zip(runs, ends, strict=False) for part in (run, end) if part.text)


def _run(text: str, mark: Mark = Mark.SAME) -> tuple[Run, ...]:
    return (Run(text, mark),) if text else ()
