"""A new record from an earlier one, and templates: which answers are taken over.

What is taken over: every answer that the form asks for, in all its languages. What is not, as it belongs to the earlier
record alone: its identifiers, its versions and what the clearing-house wrote into it; fields that no question asks for;
its private notes, which speak about it; its attached files, which are its own there (addresses on the web are kept).
"""

from __future__ import annotations

import copy
from typing import Any

from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from forms.documents import new_document
from forms.files import file_name
from forms.kinds import Document, Kind
from forms.paths import value_at, with_value
from forms.registry import form_for
from forms.spec import Form, Question
from sync.records import Origin, Record
from sync.store import Template


def new_from_record(desk: Desk, identifier: str) -> Record:
    """A new record with the answers of this one, kept at once. Raises Trouble where this computer has none such."""
    record = existing(desk, identifier)
    form = form_for(record.record_type)
    return _new(desk, form, taken_over(form, record.mine))


def keep_template(desk: Desk, identifier: str, name: str) -> Template:
    """Keep the answers of a record as a template. Raises Trouble where the name is taken, or the record gone."""
    record = existing(desk, identifier)
    answers = taken_over(form_for(record.record_type), record.mine)
    return desk.store.templates.keep(name, record.record_type, answers)


def new_from_template(desk: Desk, number: int) -> Record:
    """A new record with the answers of a template, kept at once. Raises Trouble where there is none of this number."""
    template = desk.store.templates.get(number)
    return _new(desk, form_for(template.record_type), template.document)


def taken_over(form: Form, document: Document) -> Document:
    """The answers of a record that a new one may begin with."""
    answers: Document = {}
    for question in form.answered(document):
        value = _answer(question, value_at(document, question.path))
        if value is not None:
            answers = with_value(answers, question.path, copy.deepcopy(value))
    return answers


def _answer(question: Question, value: Any) -> Any:
    if question.kind is Kind.NOTES or question.read_only:
        return None
    if question.kind is Kind.LINKS and isinstance(value, list):
        return [link for link in value if not (isinstance(link, dict) and file_name(link.get("url")))]
    return value


def _new(desk: Desk, form: Form, answers: Document) -> Record:
    identifier = desk.new_id()
    document = new_document(form, identifier, desk.language, "")
    for question in form.answered(answers):
        document = with_value(document, question.path, value_at(answers, question.path))
    return desk.store.records.save(
        form.record_type, identifier, document, origin=Origin.TYPED, who=desk.person
    )
