"""Plays the others at the clearing-house: a colleague who edits, the Secretariat that approves or returns."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from forms.documents import languages_of
from forms.domains import RESOURCE_TYPES, SUBJECTS
from forms.paths import value_at, with_value
from forms.registry import form_of
from sync.practice import needs
from sync.practice.database.models import Need, Record, Workflow
from sync.practice.documents import drafts, publishing
from sync.practice.documents.described import Described, described, text_of
from sync.practice.documents.records import Entry, check_not_locked, entry_of
from sync.practice.house import Desk, House
from sync.practice.people import accounts as people
from sync.practice.people import rights
from sync.practice.people.accounts import Person
from sync.practice.practising import colleague_words as words
from sync.practice.realm import NEED
from sync.practice.refusals import invalid, not_found
from sync.practice.wire import Sent, written
from sync.practice.workflows import requests as workflows

_PROSE = ("description", "summary", "problem")
_END = "endDate"
_MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: with which record, by whom, and to which fields."""

    identifier: str
    deed: str
    person: str
    fields: tuple[str, ...] = ()


class Colleague:
    """Other people at work in the practice clearing-house, by its own rules; what it refuses is raised as Refusal."""

    def __init__(self, house: House) -> None:
        """Work in this house."""
        self._house = house

    def edit(self, identifier: str, field: str | None = None, value: Any = None) -> Done:
        """Change a record as a colleague would, in its draft; a need likewise.

        ``field`` is a dotted path: it gets ``value``, or without one a further sentence or a later date.
        Without a field, the description gets a sentence and the end date, if there is one, is put off by thirty days.
        A need is named by its number or by its mark.
        """
        with self._desk(people.SECRETARIAT) as desk:
            need = _need(desk, identifier)
            if need is not None:
                return self._edit_need(desk, need, field, value)
            entry = entry_of(desk, identifier, change=True)
            if entry is None or entry.newest is None:
                raise not_found("There is no such record")
            check_not_locked(entry)
            document, fields = _edited(entry.record.type, text_of(entry.newest), field, value)
            colleague = _other(desk, entry.record.owner)
            return self._keep(desk.acting(colleague), entry, document, fields)

    def publish(self, identifier: str) -> Done:
        """Approve, as the Secretariat, a request that waits; a need becomes public."""
        return self._decide(identifier, {"action": "approve"}, needs.PUBLIC, "published")

    def give_back(self, identifier: str, reason: str | None = None) -> Done:
        """Return, as the Secretariat, a request that waits, with a reason; a need becomes a draft again.

        Without a reason one is given in the record's first language.
        """
        return self._decide(identifier, {"action": "reject", "reason": reason}, needs.DRAFT, "returned")

    def new(self) -> Done:
        """Publish a fresh material as the Secretariat, in all six languages."""
        with self._desk(people.SECRETARIAT) as desk:
            document = _material(desk)
            publishing.publish_text(desk, document, None)
            return _done(desk, document.identifier, "new", tuple(document.value))

    def _edit_need(self, desk: Desk, need: Need, field: str | None, value: Any) -> Done:
        before = json.loads(need.text)
        document, fields = _edited(NEED, before, field, value)
        if need.status == needs.PUBLIC:
            at_work = desk.acting(_person(desk, people.BIO_BRIDGE))
        else:
            at_work = desk.acting(_other(desk, need.owner))
        needs.replaced(at_work, need.id, document)
        return _done(at_work, need.id, "edited", fields)

    def _keep(self, desk: Desk, entry: Entry, document: dict[str, Any], fields: tuple[str, ...]) -> Done:
        """Keep the change as a draft; the Secretariat's own records are published anew at once."""
        record = entry.record
        new = described(desk, record.identifier, record.type, Sent(document, written(document)))
        if record.owner == rights.SECRETARIAT and entry.draft is None:
            publishing.publish_text(desk, new, entry)
        else:
            drafts.keep_draft(desk, new)
        return _done(desk, record.identifier, "edited", fields)

    def _decide(self, identifier: str, decision: dict[str, Any], status: str, deed: str) -> Done:
        with self._desk(people.SECRETARIAT) as desk:
            need = _need(desk, identifier)
            if need is not None:
                return _decide_need(desk, need, status, deed)
            query = select(Workflow).where(Workflow.identifier == identifier, Workflow.closed_on.is_(None))
            workflow = desk.session.scalar(query)
            if workflow is None:
                raise not_found("No request waits for this record")
            if decision["action"] == "reject" and not decision["reason"]:
                decision = {**decision, "reason": _reason(desk, identifier)}
            workflows.decide(desk, workflow.id, workflow.activity, decision)
            return _done(desk, identifier, deed)

    @contextmanager
    def _desk(self, email: str) -> Iterator[Desk]:
        with self._house.database.writing() as session:
            desk = Desk(self._house, session, None)
            workflows.close_late(desk)
            yield desk.acting(_person(desk, email))


def _decide_need(desk: Desk, need: Need, status: str, deed: str) -> Done:
    if need.status != needs.SUBMITTED:
        raise not_found("This request for assistance has not been submitted")
    at_work = desk.acting(_person(desk, people.BIO_BRIDGE))
    needs.patched(at_work, need.id, {"meta": {"status": status}})
    return _done(at_work, need.id, deed, ("meta.status",))


def _need(desk: Desk, name: str) -> Need | None:
    """The need of this number or mark; one that was deleted may have left its mark to another."""
    named = (Need.id == name) | (Need.mark == name)
    return desk.session.scalar(select(Need).where(named, Need.status != needs.DELETED))


def _person(desk: Desk, email: str) -> Person:
    person = people.by_email(desk.session, email)
    assert person is not None
    return person


def _other(desk: Desk, owner: str) -> Person:
    """Somebody who may change what this owner has: if possible one who is not signed in, for that is the user."""
    names = (people.COLLEAGUE, people.AUTHORIZED_USER, people.FOCAL_POINT)
    fitting = [
        person for person in (_person(desk, name) for name in names) if owner in rights.owners_of(person)
    ]
    absent = [person for person in fitting if not people.is_signed_in(desk.session, person, desk.house.clock)]
    return next(iter(absent or fitting), desk.person)


def _edited(
    record_type: str, document: dict[str, Any], field: str | None, value: Any
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The document as the colleague changes it, and the fields changed."""
    if field is not None:
        new = value if value is not None else _changed(record_type, document, field)
        return with_value(document, field, new), (field,)
    prose = _prose_of(document)
    document = with_value(document, prose, _changed(record_type, document, prose))
    end = _later(value_at(document, _END))
    return (with_value(document, _END, end), (prose, _END)) if end else (document, (prose,))


def _prose_of(document: dict[str, Any]) -> str:
    """Where a sentence is added: the main text that there is, else the first long one that the form asks for."""
    named = next((name for name in _PROSE if value_at(document, name)), "")
    form = form_of(document)
    asked = [question.path for question in form.questions if question.long] if form else []
    return named or next((path for path in asked if value_at(document, path)), next(iter(asked), _PROSE[0]))


def _changed(record_type: str, document: dict[str, Any], field: str) -> Any:
    """What the colleague makes of a field: a text grows by a sentence, a date moves on."""
    before = value_at(document, field)
    if later := _later(before):
        return later
    if before is not None and not isinstance(before, dict):
        raise invalid("Give a value for this field", "value")
    texts = {language: text for language, text in (before or {}).items() if isinstance(text, str)}
    spoken = [language for language in texts or _languages(document) if language in words.LANGUAGES] or ["en"]
    return {**texts, **{name: words.with_sentence(record_type, name, texts.get(name, "")) for name in spoken}}


def _later(value: Any) -> str | None:
    """A whole date moved on by thirty days; nothing for all else."""
    try:
        return (date.fromisoformat(value) + _MONTH).isoformat() if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None


def _languages(document: dict[str, Any]) -> tuple[str, ...]:
    form = form_of(document)
    return languages_of(form, document) if form else ()


def _reason(desk: Desk, identifier: str) -> str:
    entry = entry_of(desk, identifier)
    spoken = _languages(text_of(entry.newest)) if entry and entry.newest else ()
    return words.REASONS[next((name for name in spoken if name in words.REASONS), "en")]


def _material(desk: Desk) -> Described:
    """A material that the Secretariat publishes; each new one is another of ours, in turn."""
    house = desk.house
    identifier = house.new_id()
    title, summary = words.MATERIALS[_published_so_far(desk) % len(words.MATERIALS)]
    document: dict[str, Any] = {
        "header": {"identifier": identifier, "schema": "resource", "languages": list(words.LANGUAGES)},
        "title": dict(title),
        "summary": dict(summary),
        "authors": dict(words.AUTHORS),
        "publicationDate": house.now().strftime("%Y-%m"),
        "resourceTypes": [_first_leaf(desk, RESOURCE_TYPES)],
        "resourceLinks": [{"url": "https://practice.example/guide", "name": title["en"], "language": "en"}],
        "gbfTargets": [{"identifier": "GBF-TARGET-20"}],
        "cbdSubjects": [_first_leaf(desk, SUBJECTS)],
    }
    return described(desk, identifier, "resource", Sent(document, written(document)))


def _first_leaf(desk: Desk, domains: tuple[str, ...]) -> dict[str, str]:
    """A term that can be chosen; refused with 400 where the thesaurus has none left."""
    for term in desk.vocabularies.terms(domains):
        if not term.narrower:
            return {"identifier": term.identifier}
    raise invalid("The thesaurus has no term that the colleague could choose")


def _published_so_far(desk: Desk) -> int:
    query = select(func.count()).select_from(Record)
    return (
        desk.session.scalar(query.where(Record.owner == rights.SECRETARIAT, Record.type == "resource")) or 0
    )


def _done(desk: Desk, identifier: str, deed: str, fields: tuple[str, ...] = ()) -> Done:
    person = desk.person
    return Done(identifier, deed, f"{person.first_name} {person.last_name}", fields)
