"""What waits and what was done, as lines in words; read beside the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.desk import Desk
from desktop_app.operations.budgeting import budget_of
from desktop_app.values import title_in
from desktop_app.words import say_when, tr
from forms.files import local_files
from forms.registry import form_for
from forms.words import Phrase
from sync import rights
from sync.budget import Budget
from sync.cost import Cost, cost_of_next
from sync.errors import Trouble
from sync.phrases import from_json
from sync.records import Clock, Intent, OutboxItem, Record
from sync.store import JournalEntry
from sync.store.handing import Handed

JOURNAL_AT_MOST = 300


@dataclass(frozen=True, slots=True)
class Waiting:
    """One record that waits: what will be done, how it stands in a few words, and the whole of it.

    ``size`` is in bytes, with the files that go along; ``handed`` says that it was handed over in a bundle as it is,
    ``unapproved`` that it waits for the focal point.
    """

    number: int
    place: int
    identifier: str
    title: str
    kind: str
    intent: Intent
    deed: str
    size: int
    held: bool
    in_conflict: bool
    handed: bool
    tries: int
    state: str
    told: str
    queued_at: datetime
    unapproved: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """One line of the journal; ``title`` is empty where it is about no record, or about one that is not here.

    ``size`` is that of the document in bytes, where one went over.
    """

    at: datetime
    identifier: str
    title: str
    outcome: str
    said: str
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """Everything that the page shows; ``cost`` is that of the next synchronization within the budget."""

    waiting: tuple[Waiting, ...]
    journal: tuple[Done, ...]
    cost: Cost
    budget: Budget

    @property
    def ready(self) -> tuple[Waiting, ...]:
        """What the next synchronization sends."""
        return tuple(line for line in self.waiting if not (line.held or line.in_conflict or line.unapproved))


def queue_of(desk: Desk) -> Queue:
    """What waits, in its order, and what was done, the last first. Reads the store."""
    budget = budget_of(desk)
    cost = cost_of_next(desk.store, budget, desk.office_role)
    return Queue(tuple(_waiting(desk)), tuple(_journal(desk)), cost, budget)


def _waiting(desk: Desk) -> Iterable[Waiting]:
    handed = desk.store.handings.waiting()
    for place, item in enumerate(desk.store.outbox.items()):
        record = desk.store.records.get(item.identifier)
        if record is not None:
            yield _line(desk, place, item, record, handed.get(item.identifier))


def _line(desk: Desk, place: int, item: OutboxItem, record: Record, handed: Handed | None) -> Waiting:
    titles = desk.store.records.titles([item.identifier])
    in_conflict = bool(record.conflicts) or record.removal is not None
    held_back = rights.held_back(desk.office_role, record)
    answer = tuple(tr(from_json(phrase)) for phrase in item.answer)
    return Waiting(
        number=item.number,
        place=place,
        identifier=item.identifier,
        title=title_in(titles.get(item.identifier), desk.language) or tr("Without a title"),
        kind=tr(form_for(record.record_type).name),
        intent=item.intent,
        deed=_deed(item.intent),
        size=item.size + _files_size(desk, record),
        held=item.held,
        in_conflict=in_conflict,
        handed=handed is not None,
        tries=item.tries,
        state=tr("Not approved: ask for a review")
        if held_back and not item.held
        else _state(item, in_conflict, answer, handed),
        told=" ".join([*_handed(handed, desk.clock), _told(item, in_conflict, answer, held_back)]),
        queued_at=item.queued_at,
        unapproved=held_back is not None,
    )


def _files_size(desk: Desk, record: Record) -> int:
    """How many bytes the files are that go along, as far as they are here."""
    kept = (desk.store.files.get(file.digest) for file in local_files(record.mine))
    return sum(file.size for file in kept if file)


def _deed(intent: Intent) -> str:
    words = {
        Intent.DRAFT: tr("Save as draft"),
        Intent.PUBLISH: tr("Ask for publication"),
        Intent.DELETE: tr("Throw the draft there away"),
        Intent.WITHDRAW: tr("Ask for removal"),
    }
    return words[intent]


def _handed(handed: Handed | None, clock: Clock) -> list[str]:
    """To whom it was handed over, and when; nothing where it was not, or where it is another by now."""
    if handed is None:
        return []
    when = Phrase(say_when(handed.at, clock))
    if handed.recipient:
        return [tr("Handed over in a bundle for {name}: {when}.", name=handed.recipient, when=when)]
    return [tr("Handed over in a bundle: {when}.", when=when)]


def _state(item: OutboxItem, in_conflict: bool, answer: tuple[str, ...], handed: Handed | None) -> str:
    """How it stands, in a few words; what a person must do comes before what was answered."""
    if item.held:
        return tr("Held back")
    if in_conflict:
        return tr("In conflict: settle it first")
    if answer:
        return answer[0]
    if handed is not None and not item.tries:
        return tr("Handed over in a bundle")
    return tr("The answer did not come") if item.tries else tr("Goes with the next synchronization")


def _told(item: OutboxItem, in_conflict: bool, answer: tuple[str, ...], held_back: Trouble | None) -> str:
    """The whole of it: why it waits, how often it was tried, what was answered last."""
    parts = []
    if item.held:
        parts.append(tr("Held back: it is not sent until you let it go."))
        parts.extend(() if item.tries else answer)
    if in_conflict:
        parts.append(
            tr("In conflict with what is at the clearing-house: it is not sent until that is settled.")
        )
    if held_back:
        parts.extend(tr(one) for one in (held_back.what, held_back.advice) if one)
    if item.tries:
        parts.append(tr("Tried {n} time.", "Tried {n} times.", n=item.tries))
        parts.append(_last_answer(answer))
    if not parts:
        parts.append(tr("It is sent with the next synchronization."))
    return " ".join(parts)


def _last_answer(answer: tuple[str, ...]) -> str:
    if not answer:
        return tr(
            "The answer did not come; before it is sent again, the clearing-house is asked whether it has it."
        )
    return tr("Last answer: {answer}", answer=" ".join(answer))


def _journal(desk: Desk) -> Iterable[Done]:
    return _done(desk, desk.store.journal.latest(JOURNAL_AT_MOST))


def journal_of(desk: Desk, identifier: str) -> list[Done]:
    """What was sent and received of one record, the last first. Reads the store."""
    return list(_done(desk, desk.store.journal.of(identifier, JOURNAL_AT_MOST)))


def _done(desk: Desk, entries: Sequence[JournalEntry]) -> Iterable[Done]:
    titles: Mapping[str, Mapping[str, str]] = desk.store.records.titles(
        {entry.identifier for entry in entries if entry.identifier}
    )
    for entry in entries:
        title = title_in(titles.get(entry.identifier), desk.language)
        yield Done(entry.at, entry.identifier, title, entry.outcome, tr(entry.phrase), entry.size)
