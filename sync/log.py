"""The log that can be handed to a helper: what was done, when and how it ended, and nothing that anybody entered.

Our own sentences are kept; every text that stands in one (titles, names, file names, addresses, reasons of reviewers,
answers of servers) is left out. Records go by a running name. English, for whoever helps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from forms.registry import FORMS
from forms.words import Phrase
from sync.experience import experience
from sync.phrases import from_json
from sync.records import OutboxItem, Query
from sync.store import JournalEntry, Store
from sync.store.journal import JOURNAL_ROWS

LEFT_OUT = "…"
_WORDS = {form.record_type: form.word for form in FORMS}


@dataclass
class RunningNames:
    """``activity 3`` for an identifier: the same one throughout a log, and nothing that says which record it is."""

    types: Mapping[str, str]
    _given: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    def of(self, identifier: str) -> str:
        """The running name of a record; empty for no record."""
        if not identifier:
            return ""
        if identifier not in self._given:
            word = _WORDS.get(self.types.get(identifier, ""), "record")
            self._counts[word] = self._counts.get(word, 0) + 1
            self._given[identifier] = f"{word} {self._counts[word]}"
        return self._given[identifier]


def without_content(phrase: Phrase) -> str:
    """The sentence in English; of its values only numbers are told, and other sentences of ours."""
    return str(
        Phrase(phrase.text, phrase.plural, phrase.number, {n: _told(v) for n, v in phrase.values.items()})
    )


def log_lines(store: Store) -> Iterator[str]:
    """Everything that the log tells of this computer's records, line by line; reads the store."""
    entries = list(reversed(store.journal.latest(JOURNAL_ROWS)))
    rows = store.records.rows(Query())
    names = RunningNames({row.identifier: row.record_type for row in rows})
    yield from _counts(store)
    yield from _line(store)
    yield from ("", "Waiting, in their order:")
    yield from (_waiting(names, item) for item in store.outbox.items())
    yield from ("", "Journal, the oldest first:")
    yield from (_entry(names, entry) for entry in entries)


def _counts(store: Store) -> Iterator[str]:
    counts = sorted(store.records.counts().items())
    told = (f"{_WORDS.get(kind, 'record')} {state.value} {number}" for (kind, state), number in counts)
    yield f"records: {', '.join(told) or 'none'}"
    number, size = store.outbox.waiting_size()
    yield f"ready to be sent: {number} ({size} bytes)"


def _line(store: Store) -> Iterator[str]:
    known = experience(store)
    if known.speed:
        yield f"speed: {known.speed.per_request:.3f} s a request, {known.speed.per_second:.0f} bytes/s"
    if known.quiet:
        quiet = known.quiet
        yield f"nothing new: {quiet.requests} requests, {quiet.up} bytes up, {quiet.down} bytes down"
    yield f"compressed requests: {'yes' if known.packs else 'no'}; factors: {known.up:.2f} up, {known.down:.2f} down"


def _waiting(names: RunningNames, item: OutboxItem) -> str:
    parts = [names.of(item.identifier), item.intent.value, f"{item.size} bytes", f"tries {item.tries}"]
    parts += ["held back"] if item.held else []
    parts += ["on its way"] if item.flying is not None else []
    parts += [without_content(from_json(answer)) for answer in item.answer]
    return ", ".join(parts)


def _entry(names: RunningNames, entry: JournalEntry) -> str:
    parts: Iterable[str] = (entry.at.isoformat(timespec="seconds"), names.of(entry.identifier), entry.outcome)
    size = "" if entry.size is None else f" ({entry.size} bytes)"
    return f"{' '.join(part for part in parts if part)}: {without_content(entry.phrase)}{size}"


def _told(value: object) -> object:
    if isinstance(value, Phrase):
        return without_content(value)
    return value if isinstance(value, (int, float)) else LEFT_OUT
