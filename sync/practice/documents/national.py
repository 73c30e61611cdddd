"""What a national record may name of its own kind: the published targets and indicators (facts, section 7.6)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from forms.conditions import identifiers_in
from forms.domains import NATIONAL
from forms.paths import value_at
from forms.spec import Form
from forms.vocabularies import Term, Vocabularies, Vocabulary
from sync.practice.database.models import Record
from sync.practice.house import Desk


def with_national_records(desk: Desk, form: Form, document: dict[str, Any]) -> Vocabularies:
    """The vocabularies, and beside them, as lists of terms, the national records that the document may name."""
    found = [
        _list(desk, schema, identifiers_in(value_at(document, question.path)))
        for question in form.questions
        for schema in question.vocabularies
        if schema in NATIONAL
    ]
    return desk.vocabularies.with_changes(found)


def _list(desk: Desk, schema: str, names: tuple[str, ...]) -> Vocabulary:
    """Those of the records with these identifiers that are of this schema and published."""
    published = select(Record.identifier).where(
        Record.identifier.in_(name.partition("@")[0] for name in names),
        Record.type == schema,
        Record.current_id.is_not(None),
    )
    known = set(desk.session.scalars(published)) if names else set()
    terms = (Term(name, {"en": name}) for name in names if name.partition("@")[0] in known)
    return Vocabulary(schema, False, tuple(terms))
