"""What was added and removed between two texts, word by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby

from desktop_app.conflicts.words_of import Word, text_of, words_of

# Comparing takes time with the product of both lengths: about half a second at this size.
MOST = 4_000_000


class Mark(Enum):
    """What became of a part of a text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text that is the same in both, or only in one of them."""

    text: str
    mark: Mark = Mark.SAME


@dataclass(frozen=True, slots=True)
class Change:
    """Words ``start`` to ``end`` (not included) of the first text became these; ``lead`` is the blank before them."""

    start: int
    end: int
    words: tuple[Word, ...]
    lead: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Differences:
    """Two versions of an answer: in one text with both marks, and each by itself with what only it has."""

    together: tuple[Run, ...]
    before: tuple[Run, ...]
    after: tuple[Run, ...]


def changes(before: Sequence[Word], after: Sequence[Word]) -> list[Change]:
    """What turns the one text into the other, in order; one change for all that differs where that is too long.

    What both begin and end with is set aside first, so that a word changed in a very long text is found all the same.
    """
    first, last = [word.text for word in before], [word.text for word in after]
    begin = _shared(first, last)
    first, last = first[begin:], last[begin:]
    end = _shared(first[::-1], last[::-1])
    differing = _differing(first[: len(first) - end], last[: len(last) - end])
    return [
        Change(i + begin, j + begin, tuple(after[k + begin : m + begin]), _lead(after, k + begin))
        for i, j, k, m in differing
    ]


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    pairs = zip(one, other, strict=False)
    return next(
        (place for place, (here, there) in enumerate(pairs) if here != there), min(len(one), len(other))
    )


def _differing(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Which words of the one became which of the other, as from and up to."""
    if len(one) * len(other) > MOST:
        return [(0, len(one), 0, len(other))]
    codes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return [(i, j, k, m) for name, i, j, k, m in codes if name != "equal"]


def _lead(words: Sequence[Word], place: int) -> str:
    """The blank before a word."""
    return words[place - 1].gap if place else ""


def difference(before: str, after: str) -> tuple[Run, ...]:
    """The second text in runs, with what the first had and it has not."""
    return differences(before, after).together


def differences(before: str, after: str) -> Differences:
    """What differs between two texts, in one and side by side; compared once."""
    old, new = words_of(before), words_of(after)
    found = changes(old, new)
    return Differences(
        tuple(_merged(_runs(old, new, found))),
        tuple(_merged(_side(old, [(one.start, one.end) for one in found], Mark.REMOVED))),
        tuple(_merged(_side(new, list(_spans(found)), Mark.ADDED))),
    )


def differing_lines(before: Iterable[str], after: Iterable[str]) -> tuple[Run, ...]:
    """The members of a list, each a line; first what is in the second, then what only the first had."""
    old, new = list(before), list(after)
    lines = [Run(line, Mark.SAME if line in old else Mark.ADDED) for line in new]
    lines += [Run(line, Mark.REMOVED) for line in old if line not in new]
    ends = ["\n"] * (len(lines) - 1) + [""]
    return tuple(part for run, end in zip(lines, ends, strict=True) for part in (run, Run(end)) if part.text)


def _spans(found: Iterable[Change]) -> Iterator[tuple[int, int]]:
    """Where the changed words stand in the second text."""
    shift = 0
    for change in found:
        start = change.start + shift
        yield start, start + len(change.words)
        shift += len(change.words) - (change.end - change.start)


def _side(words: tuple[Word, ...], spans: Iterable[tuple[int, int]], mark: Mark) -> Iterator[Run]:
    """One of the two texts as it is, with the words of these spans under a mark."""
    place = 0
    for start, end in spans:
        yield Run(text_of(words[place:start]))
        yield from _apart(words[start:end], mark)
        place = end
    yield Run(text_of(words[place:]))


def _runs(old: tuple[Word, ...], new: tuple[Word, ...], found: Iterable[Change]) -> Iterator[Run]:
    """Whole words; the blank after a word belongs to no change, so that no line is drawn into the gap."""
    place = shift = 0
    for change in found:
        kept = new[place + shift : change.start + shift]
        yield Run(text_of(kept))
        yield from _removed(old, change, kept)
        yield from _apart(change.words, Mark.ADDED)
        shift += len(change.words) - (change.end - change.start)
        place = change.end
    yield Run(text_of(new[place + shift :]))


def _removed(old: tuple[Word, ...], change: Change, kept: tuple[Word, ...]) -> Iterator[Run]:
    """What was taken away, set apart from what stands around it as it was before; ends of lines are not shown."""
    words = [word for word in old[change.start : change.end] if word.text != "\n"]
    if not words:
        return
    if kept and not kept[-1].gap:
        yield Run(old[change.start - 1].gap)
    yield from _apart(words, Mark.REMOVED)
    if change.words and not words[-1].gap:
        yield Run(" ")


def _apart(words: Sequence[Word], mark: Mark) -> Iterator[Run]:
    """Words under a mark, and the gap after the last of them under none."""
    if words:
        yield Run(text_of(words[:-1]) + words[-1].text, mark)
        yield Run(words[-1].gap)


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Neighbours of one mark as one run."""
    for mark, group in groupby((run for run in runs if run.text), key=lambda run: run.mark):
        yield Run("".join(run.text for run in group), mark)
