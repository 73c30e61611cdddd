"""A record in conflict as the page shows it: every answer in all its versions, said in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.conflicts.both import both
from desktop_app.conflicts.choices import mark_of
from desktop_app.conflicts.saying import Saying, Version
from desktop_app.desk import Desk
from desktop_app.values import question_at, runs_in, say_path
from desktop_app.words import say_day_of, tr
from forms.documents import languages_of, title_of
from forms.paths import is_blank, value_at
from forms.registry import form_for
from forms.spec import Form, Question
from sync.records import Conflict, Record


@dataclass(frozen=True, slots=True)
class Part:
    """One answer that both sides changed; ``both`` is there where both can be had, ``seen`` marks the versions.

    ``language`` is that of a text; ``runs_in`` decides which way the answer runs.
    """

    path: str
    label: str
    question: Question | None
    language: str
    runs_in: str
    before: Version
    mine: Version
    theirs: Version
    both: Version | None
    seen: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A record with all that is to be settled in it; ``merged`` counts the answers that merged by themselves."""

    identifier: str
    title: str
    kind: str
    head: str
    languages: tuple[str, ...]
    parts: tuple[Part, ...]
    merged: int


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
        head=say_who(record),
        languages=languages_of(form, record.mine),
        parts=tuple(part_of(desk, form, record, conflict) for conflict in _as_asked(form, record.conflicts)),
        merged=len(record.merged),
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
    say = Saying(desk, question, conflict.base)
    joined = both(question, conflict.base, mine, conflict.theirs)
    here, there = say.against_base(mine), say.against_base(conflict.theirs)
    return Part(
        path=conflict.path,
        label=say_path(form, conflict.path),
        question=question,
        language=language,
        runs_in=runs_in(question, language, desk.language),
        before=replace(say.plainly(conflict.base), start=min(here.start, there.start)),
        mine=here,
        theirs=there,
        both=None if is_blank(joined) else say.plainly(joined),
        seen=mark_of(conflict.base, mine, conflict.theirs),
    )


def say_who(record: Record) -> str:
    """Who changed it and when, as far as the clearing-house says so."""
    day = say_day_of(record.stamp.updated if record.stamp else "")
    if record.theirs_by and day:
        return tr("Changed here and by {name} on {day}", name=record.theirs_by, day=day)
    if record.theirs_by:
        return tr("Changed here and by {name}", name=record.theirs_by)
    if day:
        return tr("Changed here and at the clearing-house on {day}", day=day)
    return tr("Changed here and at the clearing-house")
