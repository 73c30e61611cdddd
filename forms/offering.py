"""Which terms of its vocabularies a question offers: the ends of a tree, one branch of it, all but a branch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from forms.spec import Question
from forms.vocabularies import Term, Vocabularies


def offered(
    question: Question, vocabularies: Vocabularies, lists: tuple[str, ...] | None = None
) -> tuple[Term, ...]:
    """The terms that may be chosen now, in the order of their vocabularies.

    ``lists`` are those that the other answers leave (see ``Question.lists``); without it, all of the question's own.
    """
    terms = vocabularies.terms(question.vocabularies if lists is None else lists)
    below = _below(terms)
    kept = _reached(question.under, below) - set(question.under)
    gone = _reached(question.hidden, below)
    return tuple(
        term
        for term in terms
        if term.identifier not in gone
        and (not kept or term.identifier in kept)
        and not (question.leaf_only and below.get(term.identifier))
    )


def _below(terms: Iterable[Term]) -> Mapping[str, set[str]]:
    """The terms right below each one, as either of the two names the other."""
    below: dict[str, set[str]] = {}
    known = {term.identifier: term for term in terms}
    for term in known.values():
        for narrower in term.narrower:
            if narrower in known:
                below.setdefault(term.identifier, set()).add(narrower)
        for broader in term.broader:
            below.setdefault(broader, set()).add(term.identifier)
    return below


def _reached(roots: Iterable[str], below: Mapping[str, set[str]]) -> set[str]:
    """The terms and all below them; nothing twice, so that a ring of terms ends too."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += below.get(name, ())
    return found
