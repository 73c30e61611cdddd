"""What would go into a bundle, as lines in words; read beside the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.desk import Desk
from desktop_app.values import title_in
from desktop_app.words import tr
from forms.documents import title_of
from forms.files import local_files
from forms.registry import form_for
from sync.bundle.making import vocabulary_texts
from sync.records import REMOVALS, Intent, OutboxItem, Record

# What a record takes in a bundle besides its answers and what both sides last agreed on, in bytes.
_AROUND = 1500


@dataclass(frozen=True, slots=True)
class Going:
    """One record: what it is called, what is wanted of the clearing-house (none where nothing is), why it stays here.

    ``size`` in bytes without files; ``files`` gives the digest and size in bytes of each that is on this computer.
    """

    identifier: str
    title: str
    kind: str
    intent: Intent | None
    size: int
    files: tuple[tuple[str, int], ...]
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Load:
    """All that was chosen, or that waits; ``terms`` is what the lists of terms weigh that go along, in bytes."""

    lines: tuple[Going, ...] = ()
    terms: int = 0

    @property
    def going(self) -> tuple[Going, ...]:
        """What can go."""
        return tuple(line for line in self.lines if not line.why_not)

    @property
    def files(self) -> int:
        """How many files go along, each once."""
        return len({digest for line in self.going for digest, _size in line.files})

    def size(self, *, files: bool) -> int:
        """The most that the bundle can weigh, in bytes."""
        kept = {digest: size for line in self.going for digest, size in line.files} if files else {}
        return sum(line.size for line in self.going) + sum(kept.values()) + self.terms


def load_of(desk: Desk, chosen: Sequence[str]) -> Load:
    """The chosen records, or all that wait where none is chosen. Reads the store."""
    waiting = {item.identifier: item for item in desk.store.outbox.items()}
    lines = tuple(_lines(desk, chosen or tuple(waiting), waiting, picked=bool(chosen)))
    return Load(lines, sum(text.member.size for text in vocabulary_texts(desk.store)))


def _lines(
    desk: Desk, identifiers: Iterable[str], waiting: dict[str, OutboxItem], *, picked: bool
) -> Iterable[Going]:
    for identifier in identifiers:
        record, item = desk.store.records.get(identifier), waiting.get(identifier)
        if record is not None:
            held = item is not None and item.held and not picked
            yield _line(desk, record, item.intent if item else None, held=held)


def _line(desk: Desk, record: Record, intent: Intent | None, *, held: bool) -> Going:
    form = form_for(record.record_type)
    kept = (desk.store.files.get(file.digest) for file in local_files(record.mine))
    return Going(
        identifier=record.identifier,
        title=title_of(form, record.mine, desk.language) or tr("Without a title"),
        kind=tr(form.name),
        intent=intent,
        size=2 * len(str(record.mine).encode()) + _AROUND,
        files=tuple((file.digest, file.size) for file in kept if file),
        why_not=_why_not(record, intent, held=held),
    )


def _why_not(record: Record, intent: Intent | None, *, held: bool) -> str:
    if held:
        return tr("Held back in the queue")
    if record.conflicts or record.removal is not None:
        return tr("In conflict: settle it first")
    if record.binned and intent not in REMOVALS:
        return tr("In the bin: take it out first")
    return ""


def titles_here(desk: Desk, identifiers: Iterable[str]) -> dict[str, str]:
    """What records are called, by identifier, in the person's language; empty where there is no title."""
    found = desk.store.records.titles(set(identifiers))
    return {identifier: title_in(title, desk.language) for identifier, title in found.items()}
