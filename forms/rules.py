"""The rules over several answers that more than one form uses."""

from __future__ import annotations

from collections.abc import Callable

from forms.codes import ANY_OF, INVALID_VALUE
from forms.conditions import ALWAYS, Condition, filled, is_yes
from forms.kinds import Document
from forms.paths import value_at
from forms.spec import Rule
from forms.words import Phrase, say

_ENDS_FIRST = say("The end lies before the start.")


def one_of(*paths: str, phrase: Phrase, when: Condition = ALWAYS) -> Rule:
    """At least one of the answers is needed."""
    return Rule(ANY_OF, paths, _none(paths, filled, when), phrase)


def one_yes(*paths: str, phrase: Phrase) -> Rule:
    """At least one of the answers is yes."""
    return Rule(ANY_OF, paths, _none(paths, is_yes, ALWAYS), phrase)


def in_order(start: str, end: str, phrase: Phrase = _ENDS_FIRST) -> Rule:
    """The end does not lie before the start; a partial date is compared as far as both are given."""
    return Rule(INVALID_VALUE, (end, start), _reversed(start, end), phrase)


def _none(
    paths: tuple[str, ...], test: Callable[[str], Condition], when: Condition
) -> Callable[[Document], bool]:
    def none(document: Document) -> bool:
        return when.holds(document) and not any(test(path).holds(document) for path in paths)

    return none


def _reversed(start: str, end: str) -> Callable[[Document], bool]:
    def ends_first(document: Document) -> bool:
        first, last = value_at(document, start), value_at(document, end)
        if not (isinstance(first, str) and isinstance(last, str)):
            return False
        common = min(len(first), len(last))
        return last[:common] < first[:common]

    return ends_first
