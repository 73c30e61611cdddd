"""The lists of terms that the forms use, brought in from the clearing-house when they have changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from forms.registry import FORMS
from forms.vocabularies import Vocabulary
from sync.client.marks import conditions
from sync.client.port import ClearingHouse
from sync.store import Store

# How long the clearing-house's own clients keep a list before they ask for it again (facts, section 2.8).
REST = timedelta(hours=5)
USED = sorted({domain for form in FORMS for question in form.questions for domain in question.vocabularies})


def new_vocabularies(store: Store, house: ClearingHouse) -> list[Vocabulary]:
    """Ask for the lists that the forms use; kept, and given, are those that are not as they are known here.

    Each is asked for every few hours, and one whose state is known here comes only if it has changed. What another
    clearing-house told does not count. A list that is known here in part stays marked so until one comes that holds
    more: a clearing-house may know no more than we do.
    """
    here, marks = store.vocabularies.load(), store.vocabularies.marks()
    foreign = {domain for domain, mark in marks.items() if not conditions(house.address, mark)}
    resting = store.vocabularies.resting(REST) - foreign
    wanted = [domain for domain in USED if domain not in resting]
    if not wanted:
        return []
    answered: dict[str, str] = {}
    found = []
    try:
        for fetched in house.vocabularies(wanted, marks):
            domain = fetched.vocabulary.domain
            if news := news_in(here.get(domain), fetched.vocabulary):
                store.vocabularies.keep(news)
                found.append(news)
            answered[domain] = fetched.mark
        known = {domain: "" if domain in foreign else marks.get(domain, "") for domain in wanted}
        answered = known | answered
    finally:
        # Only now: a mark without what belongs to it would keep that away for good.
        store.vocabularies.asked(answered)
    return found


def news_in(here: Vocabulary, there: Vocabulary) -> Vocabulary | None:
    """What is to be kept of a list that came; none where all of it is known."""
    if not here.complete and there.by_identifier.keys() <= here.by_identifier.keys():
        there = replace(there, complete=False)
    known = all(here.by_identifier.get(term.identifier) == term for term in there.terms)
    return None if known and not (there.complete and len(there.terms) < len(here.terms)) else there
