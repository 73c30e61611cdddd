"""A record in conflict as the page shows it: every answer in all its versions, said in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.conflicts.both import both
from desktop_app.conflicts.choices import mark_of
from desktop_app.conflicts.difference import Mark, Run, difference, differing_lines
from desktop_app.desk import Desk
from desktop_app.values import question_at, say_parts, say_path
from desktop_app.words import say_day_of, tr
from forms.documents import languages_of, title_of
from forms.kinds import Kind
from forms.paths import is_blank, value_at
from forms.registry import form_for
from forms.spec import Form, Question
from sync.records import Conflict, Record

_WORDS = frozenset({Kind.TEXT, Kind.LINE})
_LINES = frozenset({Kind.LINES, Kind.TERMS, Kind.REFERENCES, Kind.LINKS, Kind.LANGUAGES, Kind.NOTES})


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
class Part:
    """One answer that both sides changed; ``both`` is there where both can be had, ``seen`` marks the versions."""

    path: str
    label: str
    question: Question | None
    language: str
    before: Version
    mine: Version
    theirs: Version
    both: Version | None
    seen: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A record with all that is to be settled in it; ``merged`` are the answers that merged by themselves."""

    identifier: str
    title: str
    kind: str
    head: str
    languages: tuple[str, ...]
    parts: tuple[Part, ...]
    merged: tuple[tuple[str, str], ...]


def sheet_of(desk: Desk, identifier: str) -> Sheet | None:
    """The record as it is now; none where it is no longer in conflict. Reads the store."""
    record = desk.store.records.get(identifier)
    if record is None or not record.conflicts:
        return None
    form = form_for(record.record_type)
    return Sheet(
        identifier=identifier,
        title=title_of(form, record.mine, desk.language) or tr("Without a title"),
        kind=tr(form.name),
        head=_head(record),
        languages=languages_of(form, record.mine),
        parts=tuple(part_of(desk, form, record, conflict) for conflict in _as_asked(form, record.conflicts)),
        merged=tuple(_merged(desk, form, record)),
    )


def _as_asked(form: Form, conflicts: Sequence[Conflict]) -> list[Conflict]:
    """In the order of the form, as the person knows the record; what no question asks for comes last."""
    places = {question.path: place for place, question in enumerate(form.questions)}

    def place(conflict: Conflict) -> int:
        question, _language = question_at(form, conflict.path)
        return places[question.path] if question else len(places)

    return sorted(conflicts, key=place)


def part_of(desk: Desk, form: Form, record: Record, conflict: Conflict) -> Part:
    """One answer in its versions. Mine is what stands in the record now: it may have been edited since they met."""
    question, language = question_at(form, conflict.path)
    mine = value_at(record.mine, conflict.path)
    say = _Saying(desk, question, conflict.base)
    joined = both(question, conflict.base, mine, conflict.theirs)
    here, there = say.against_base(mine), say.against_base(conflict.theirs)
    return Part(
        path=conflict.path,
        label=say_path(form, conflict.path),
        question=question,
        language=language,
        before=replace(say.plainly(conflict.base), start=min(here.start, there.start)),
        mine=here,
        theirs=there,
        both=None if is_blank(joined) else say.plainly(joined),
        seen=mark_of(conflict.base, mine, conflict.theirs),
    )


@dataclass(frozen=True, slots=True)
class _Saying:
    """Says the versions of one answer, in the person's language, against what both sides last agreed on."""

    desk: Desk
    question: Question | None
    base: Any

    def plainly(self, value: Any) -> Version:
        said = "\n".join(self._parts(value))
        return Version(value, said, (Run(said),) if said else ())

    def against_base(self, value: Any) -> Version:
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
        if kind in _LINES and (len(before) > 1 or len(after) > 1):
            return differing_lines(before, after)
        if kind in _WORDS | _LINES or (isinstance(value, str) and kind is None):
            return difference("\n".join(before), "\n".join(after))
        return ()

    def _parts(self, value: Any) -> tuple[str, ...]:
        return say_parts(self.desk, self.question, value, self.desk.language)


def _head(record: Record) -> str:
    """Who changed it and when, as far as the clearing-house says so."""
    day = say_day_of(record.stamp.updated if record.stamp else "")
    if record.theirs_by and day:
        return tr("Changed here and by {name} on {day}", name=record.theirs_by, day=day)
    if record.theirs_by:
        return tr("Changed here and by {name}", name=record.theirs_by)
    if day:
        return tr("Changed here and at the clearing-house on {day}", day=day)
    return tr("Changed here and at the clearing-house")


def _merged(desk: Desk, form: Form, record: Record) -> list[tuple[str, str]]:
    """What merged by itself: what it is called, and what stands there now."""
    found = []
    for path in record.merged:
        question, _language = question_at(form, path)
        said = say_parts(desk, question, value_at(record.mine, path), desk.language)
        found.append((say_path(form, path), tr("; ").join(said)))
    return found
