"""What reading a sheet needs to know of the world: words, dates, terms and the records on this computer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from forms.domains import SIX_LANGUAGES
from forms.folding import fold
from forms.languages import OWN_NAMES
from forms.offering import offered
from forms.spec import Question
from forms.spreadsheet.columns import Say
from forms.spreadsheet.names import Names, names_of_terms
from forms.vocabularies import OTHER, Vocabularies
from forms.words import Phrase, say

_YES, _NO = say("Yes"), say("No")
# In the languages in which the program does not speak yet, and as sheets and programs write them.
_MORE_YES = ("true", "yes", "y", "1", "oui", "sí", "si", "да", "是", "نعم", "x", "✓")
_MORE_NO = ("false", "no", "n", "0", "non", "нет", "否", "لا")


@dataclass(frozen=True)
class Understanding:
    """How cells are understood; ``language`` is the person's own, ``speakers`` say phrases in each language shipped.

    ``date`` and ``digits`` tell what a typed date or number means, or none where that is not certain; ``records``
    gives the names of the records here of some types; ``country`` is the person's own.
    """

    language: str
    country: str
    vocabularies: Vocabularies
    speakers: Mapping[str, Say]
    date: Callable[[str], str | None]
    digits: Callable[[str], str | None]
    records: Callable[[tuple[str, ...]], Names]
    _kept: dict[object, Names] = field(default_factory=dict)

    def terms(self, question: Question) -> Names:
        """The names of the terms; "Other" only where the question has it, retired ones by identifier alone."""
        domains = (*question.vocabularies, *((OTHER,) if OTHER in question.own_text else ()))
        if domains not in self._kept:
            retired = [term for domain in domains for term in self.vocabularies.get(domain).retired]
            self._kept[domains] = names_of_terms(self.vocabularies.terms(domains), retired, self.language)
        return self._kept[domains]

    def offered_terms(self, question: Question) -> tuple[str, ...]:
        """The terms that can be chosen, as they are written in a cell: no headings where these are no answer."""
        other = [OTHER] if OTHER in question.own_text else []
        found = dict.fromkeys([*(term.identifier for term in offered(question, self.vocabularies)), *other])
        return tuple(map(self.terms(question).written, found))

    def references(self, question: Question) -> Names:
        """The names of the records that can be referred to."""
        key = question.refers_to
        if key not in self._kept:
            self._kept[key] = self.records(key)
        return self._kept[key]

    def choices(self, question: Question) -> Names:
        """The fixed answers, by their labels in every language shipped."""
        named = [
            (choice.value, {speak(Phrase(choice.label)) for speak in self.speakers.values()})
            for choice in question.choices
        ]
        own = self.speakers[self.language]
        return Names(named, {choice.value: own(Phrase(choice.label)) for choice in question.choices})

    def languages(self) -> Names:
        """The languages of records, by their codes and their names in each of the six."""
        terms = {term.identifier: term.title.values() for term in self.vocabularies.terms(SIX_LANGUAGES)}
        named = [(code, (name, *terms.get(code, ()))) for code, name in OWN_NAMES.items()]
        return Names(named, OWN_NAMES)

    def yes_or_no(self, text: str) -> bool | None:
        """Whether a text says yes or no; none where it says neither."""
        key = fold(text).strip()
        for answer, phrase, more in ((True, _YES, _MORE_YES), (False, _NO, _MORE_NO)):
            said = {*more, *(speak(phrase) for speak in self.speakers.values())}
            if key in {fold(word) for word in said}:
                return answer
        return None
