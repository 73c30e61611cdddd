"""Countries (facts, section 2.8): codes and names; what is not known here of treaties is told as not known."""

from __future__ import annotations

from typing import Any

from forms.domains import COUNTRIES
from forms.vocabularies import Term, Vocabularies
from sync.practice.asking.collection import Question, sifted
from sync.practice.refusals import not_found

# The Convention and its protocols by their numbers in the United Nations' collection of treaties, as clients read
# them. Nothing here says who joined them when: the members are there, and null.
_TREATIES = ("XXVII8", "XXVII8a", "XXVII8b", "XXVII8c")
_OF_A_TREATY = ("party", "signature", "deposit", "instrument")


def listed(vocabularies: Vocabularies, question: Question) -> Any:
    """The countries that fit a query, or how many there are."""
    return sifted([_told(term) for term in vocabularies.get(COUNTRIES).terms], question)


def one(vocabularies: Vocabularies, code: str) -> dict[str, Any]:
    """One country by its code in capitals; refused with 404 where there is none."""
    for term in vocabularies.get(COUNTRIES).terms:
        if term.identifier.upper() == code:
            return _told(term)
    raise not_found("There is no country with this code; codes are written in capitals")


def _told(term: Term) -> dict[str, Any]:
    return {
        "code": term.identifier.upper(),
        "identifier": term.identifier,
        "name": dict(term.title),
        "treaties": {treaty: dict.fromkeys(_OF_A_TREATY) for treaty in _TREATIES},
    }
