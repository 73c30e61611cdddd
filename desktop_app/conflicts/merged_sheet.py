"""What came into a record by itself as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.conflicts.saying import Saying, Version
from desktop_app.conflicts.sheet import say_who
from desktop_app.desk import Desk
from desktop_app.values import question_at, runs_in, say_path
from desktop_app.words import tr
from forms.documents import title_of
from forms.paths import value_at
from forms.registry import form_for
from forms.spec import Form
from sync.records import Record


@dataclass(frozen=True, slots=True)
class Came:
    """One answer that the other side's change came into; ``runs_in`` is the language that decides which way it runs."""

    path: str
    label: str
    runs_in: str
    now: Version


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
    question, language = question_at(form, path)
    said = Saying(desk, question, None).plainly(value_at(record.mine, path))
    return Came(path, say_path(form, path), runs_in(question, language, desk.language), said)
