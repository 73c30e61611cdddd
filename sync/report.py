"""An honest account of one synchronization, record by record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from forms.words import Phrase, say
from sync.errors import Trouble
from sync.traffic import Traffic


class What(StrEnum):
    """What became of a record; the values are the words of the last line in JSON."""

    SENT = "sent"
    RECEIVED = "received"
    MERGED = "merged"
    CONFLICT = "in_conflict"
    FAILED = "failed"
    LATER = "waiting"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one record, with a sentence for the person."""

    identifier: str
    record_type: str
    what: What
    phrase: Phrase


@dataclass
class Report:
    """All results, and what ended the synchronization early, if something did.

    ``notes`` are sentences on the clearing-house as a whole. ``again``: something was set aside that may mend itself by
    the next try. ``faults`` are our own, of single records; their messages may hold what was entered, so only where
    they happened may be told. ``spent``: something waits only because what may pass this time is used up. ``traffic``
    is what passed. ``lists`` counts the lists of terms that came by hand and were news.
    """

    results: list[Result] = field(default_factory=list)
    notes: list[Phrase] = field(default_factory=list)
    trouble: Trouble | None = None
    stopped: bool = False
    again: bool = False
    faults: list[Exception] = field(default_factory=list)
    spent: bool = False
    traffic: Traffic = field(default_factory=Traffic)
    lists: int = 0

    def counts(self) -> Mapping[str, int]:
        """How many records met with what; every word is there, with 0 where nothing did."""
        found = Counter(result.what for result in self.results)
        return {what.value: found[what] for what in What}

    def about_budget(self) -> Phrase | None:
        """What is to be said where something waits because of what may pass; none where nothing does."""
        if not self.spent:
            return None
        if all(result.what is What.LATER for result in self.results):
            return say("What may pass this time was too little for anything to come or go: allow more.")
        return say("What may pass this time is used up; the rest follows next time.")

    def needs_a_person(self) -> bool:
        """Whether something is left that only a person can mend."""
        open_ends = {What.CONFLICT, What.FAILED, What.LATER}
        return (
            bool(self.notes)
            or self.trouble is not None
            or any(result.what in open_ends for result in self.results)
        )
