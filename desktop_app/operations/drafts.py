"""Making and changing records on this computer."""

from __future__ import annotations

import copy

from desktop_app.desk import Desk
from desktop_app.operations.checks import found_in
from forms.codes import Problem
from forms.documents import new_document
from forms.kinds import Document
from forms.paths import with_value
from forms.registry import form_for
from forms.spec import Form
from forms.words import say
from sync.errors import Trouble
from sync.records import Origin, Record, State
from sync.review import Review


def new_record(desk: Desk, form: Form) -> Record:
    """A new, empty record in the person's language and country, kept at once."""
    identifier = desk.new_id()
    document = new_document(form, identifier, desk.language, desk.country)
    return desk.store.records.save(
        form.record_type, identifier, document, origin=Origin.TYPED, who=desk.person
    )


def save_draft(
    desk: Desk, identifier: str, document: Document, session: str = "", over: Document | None = None
) -> Record:
    """Keep what was typed; a draft is never refused. ``session`` names one opening of the form.

    ``over`` is the document that was changed: EditedMeanwhile where the record holds another one by now.
    """
    kind = existing(desk, identifier).record_type
    return desk.store.records.save(
        kind, identifier, document, origin=Origin.TYPED, who=desk.person, session=session, over=over
    )


def copy_record(desk: Desk, identifier: str) -> Record:
    """A new record with the same answers, under an identifier of its own."""
    record = existing(desk, identifier)
    form = form_for(record.record_type)
    fresh = desk.new_id()
    own = new_document(form, fresh, desk.language, "")
    head = "meta" if form.wire == "requests" else "header"
    document = copy.deepcopy(record.mine)
    languages = document.get(head, {}).get("languages")
    document = with_value({**document, head: own[head]}, form.languages_path, languages or [desk.language])
    return desk.store.records.save(record.record_type, fresh, document, origin=Origin.TYPED, who=desk.person)


def check(desk: Desk, record: Record) -> tuple[Problem, ...]:
    """What must be mended before the record can be published; empty when nothing must."""
    return found_in(desk, form_for(record.record_type), record.mine)


def drop_if_untouched(desk: Desk, identifier: str) -> bool:
    """Take a new record away again that never held an answer, so that looking leaves no empty drafts.

    One that held something in an earlier version stays, as does one about which somebody did or said something: what
    is erased takes all of that with it.
    """
    record = desk.store.records.get(identifier)
    if record is None or record.state is not State.DRAFT or record.base is not None:
        return False
    if not _never_held(desk, record) or desk.store.reviews.of(identifier) != Review():
        return False
    if desk.store.handings.latest(identifier) is not None:
        return False
    desk.store.records.to_bin([identifier], desk.person)
    desk.store.records.erase(identifier)
    return True


def _never_held(desk: Desk, record: Record) -> bool:
    """Whether every version of the record is as a new one, in the person's country or in none."""
    form = form_for(record.record_type)
    new = [
        new_document(form, record.identifier, desk.language, country)
        for country in dict.fromkeys((desk.country, ""))
    ]
    return record.mine in new and all(
        entry.origin is Origin.TYPED and entry.document in new
        for entry in desk.store.history.of(record.identifier)
    )


def existing(desk: Desk, identifier: str) -> Record:
    """The record; Trouble where this computer has none with the identifier."""
    record = desk.store.records.get(identifier)
    if record is None:
        raise Trouble(
            say("There is no record {identifier} on this computer.", identifier=identifier),
            advice=say("See the list of records for those that there are."),
        )
    return record
