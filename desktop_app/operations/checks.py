"""What is to be mended in a record: by its form, and by what is known on this computer of the records it names."""

from __future__ import annotations

from desktop_app.desk import Desk
from forms.codes import INVALID_VALUE, Problem
from forms.conditions import identifiers_in
from forms.kinds import Document, Kind
from forms.paths import value_at
from forms.problems import problems
from forms.spec import Form
from forms.words import say

_REFERENCES = frozenset({Kind.REFERENCE, Kind.REFERENCES})


def found_in(desk: Desk, form: Form, document: Document) -> tuple[Problem, ...]:
    """Everything to mend before the record can be published, in the order of the form. Reads the store."""
    found = (*problems(form, document, desk.vocabularies), *_thrown_away(desk, form, document))
    order = {question.path: place for place, question in enumerate(form.questions)}
    return tuple(sorted(found, key=lambda problem: order.get(problem.path, len(order))))


def _thrown_away(desk: Desk, form: Form, document: Document) -> tuple[Problem, ...]:
    """The questions at which a record is chosen that lies in the bin here."""
    named = {
        question.path: {name.partition("@")[0] for name in identifiers_in(value_at(document, question.path))}
        for question in form.answered(document)
        if question.kind in _REFERENCES and question.is_asked(document)
    }
    every = {name for names in named.values() for name in names}
    gone = desk.store.records.in_bin(every) if every else frozenset()
    phrase = say("A record that is chosen here is in the bin. Take it out of the bin, or choose another one.")
    return tuple(Problem(path, INVALID_VALUE, phrase) for path, names in named.items() if names & gone)
