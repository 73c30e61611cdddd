"""A version of an answer in words: plainly, or with what was added and removed against another version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop_app.conflicts.difference import Mark, Run, difference, differing_lines
from desktop_app.desk import Desk
from desktop_app.values import say_parts
from forms.kinds import SEVERAL, Kind
from forms.paths import is_blank
from forms.spec import Question

_WORDS = frozenset({Kind.TEXT, Kind.LINE})


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an answer: the value, what it says, and the same in runs that tell what was changed.

    ``start`` is the number of letters before the first change.
    """

    value: Any
    said: str
    runs: tuple[Run, ...]
    start: int = 0


@dataclass(frozen=True, slots=True)
class Saying:
    """Says the versions of one answer, in the person's language, against the version ``base``. Reads the store."""

    desk: Desk
    question: Question | None
    base: Any

    def plainly(self, value: Any) -> Version:
        """The version without any mark."""
        said = "\n".join(self._parts(value))
        return Version(value, said, (Run(said),) if said else ())

    def against_base(self, value: Any) -> Version:
        """The version with marks; plain where one of the two says nothing."""
        plain = self.plainly(value)
        if is_blank(self.base) or is_blank(value):
            return plain
        runs = self._difference(value)
        start = len(runs[0].text) if len(runs) > 1 and runs[0].mark is Mark.SAME else 0
        return Version(value, plain.said, runs or plain.runs, start)

    def _difference(self, value: Any) -> tuple[Run, ...]:
        """Word by word for texts, member by member for lists; a date or a number is simply another one."""
        kind = self.question.kind if self.question else None
        before, after = self._parts(self.base), self._parts(value)
        if kind in SEVERAL and (len(before) > 1 or len(after) > 1):
            return differing_lines(before, after)
        if kind in _WORDS | SEVERAL or (isinstance(value, str) and kind is None):
            return difference("\n".join(before), "\n".join(after))
        return ()

    def _parts(self, value: Any) -> tuple[str, ...]:
        return say_parts(self.desk, self.question, value, self.desk.language)
