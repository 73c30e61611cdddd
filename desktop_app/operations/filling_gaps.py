"""New records that begin with one answer: what a gap wants to be filled with."""

from __future__ import annotations

from desktop_app.desk import Desk
from forms.aspects import Aspect
from forms.documents import new_document
from forms.kinds import Kind
from forms.paths import with_value
from forms.registry import form_for
from forms.spec import Form, Question
from forms.vocabularies import Vocabularies
from sync.records import Origin, Record


def new_about(desk: Desk, record_type: str, aspect: Aspect, term: str) -> Record:
    """A new record, kept at once, in which this term is chosen where the form asks for it.

    Raises LookupError where no question of the form offers the term.
    """
    form, identifier = form_for(record_type), desk.new_id()
    question = _question(form, aspect, term, desk.vocabularies)
    chosen = {"identifier": term}
    answer = [chosen] if question.kind is Kind.TERMS else chosen
    document = new_document(form, identifier, desk.language, desk.country)
    document = with_value(document, question.path, answer)
    return desk.store.records.save(record_type, identifier, document, origin=Origin.TYPED, who=desk.person)


def _question(form: Form, aspect: Aspect, term: str, vocabularies: Vocabularies) -> Question:
    for question in form.of_aspect(aspect):
        if not question.read_only and vocabularies.term(question.vocabularies, term):
            return question
    raise LookupError(term)
