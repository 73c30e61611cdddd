"""What came into a record by itself as the page shows it: what stood here before, and what stands here now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from desktop_app.conflicts.saying import Saying, Version
from desktop_app.conflicts.sheet import say_who
from desktop_app.desk import Desk
from desktop_app.operations.merging import merged_before
from desktop_app.values import question_at, runs_in, say_path
from desktop_app.words import tr
from forms.documents import title_of
from forms.kinds import Kind
from forms.paths import value_at
from forms.registry import form_for
from forms.spec import Form
from sync.errors import Trouble
from sync.normal import same
from sync.records import Record


@dataclass(frozen=True, slots=True)
class Line:
    """An answer, or one language of a text; ``runs_in`` is the language that decides which way it runs.

    ``before`` is none where the history does not tell any more what stood there.
    """

    label: str
    runs_in: str
    before: Version | None
    now: Version


@dataclass(frozen=True, slots=True)
class Came:
    """One answer that the other side's change came into; ``can_go`` where it can be put back."""

    path: str
    label: str
    lines: tuple[Line, ...]
    can_go: bool


@dataclass(frozen=True, slots=True)
class MergedSheet:
    """A record with all that merged by itself; ``is_open`` where something else in it is still to be settled."""

    identifier: str
    title: str
    head: str
    answers: tuple[Came, ...]
    is_open: bool


def merged_sheet_of(desk: Desk, identifier: str) -> MergedSheet | None:
    """The record as it is now; none where nothing merged by itself since it was sent last. Reads the store."""
    record = desk.store.records.get(identifier)
    if record is None or not record.merged:
        return None
    form = form_for(record.record_type)
    return MergedSheet(
        identifier=identifier,
        title=title_of(form, record.mine, desk.language) or tr("Without a title"),
        head=say_who(record),
        answers=tuple(_came(desk, form, record, path) for path in record.merged),
        is_open=bool(record.conflicts),
    )


def _came(desk: Desk, form: Form, record: Record, path: str) -> Came:
    now = value_at(record.mine, path)
    try:
        before, told = merged_before(desk, record, path), True
    except Trouble:
        before, told = None, False
    places = _languages(form, path, before if told else now, now) or [path]
    lines = tuple(
        _line(desk, form, place, _part(before, path, place), _part(now, path, place), told=told)
        for place in places
    )
    return Came(path, say_path(form, path), lines, told)


def _languages(form: Form, path: str, before: Any, now: Any) -> list[str]:
    """The languages of a text that are not the same, each as a place of its own, for each runs its own way."""
    question, language = question_at(form, path)
    texts = [before or {}, now or {}]
    if (
        question is None
        or question.kind is not Kind.TEXT
        or language
        or not all(isinstance(t, dict) for t in texts)
    ):
        return []
    names = dict.fromkeys([*texts[0], *texts[1]])
    return [f"{path}.{name}" for name in names if not same(texts[0].get(name), texts[1].get(name))]


def _part(value: Any, path: str, place: str) -> Any:
    """What stands at a place inside a value."""
    return value if place == path else (value or {}).get(place[len(path) + 1 :])


def _line(desk: Desk, form: Form, place: str, before: Any, now: Any, *, told: bool) -> Line:
    question, language = question_at(form, place)
    said = Saying(desk, question, before).against_base(now)
    was = replace(Saying(desk, question, None).plainly(before), start=said.start)
    return Line(
        say_path(form, place), runs_in(question, language, desk.language), was if told else None, said
    )
