"""What is done on the page of conflicts: each deed tells itself in words and knows how it is undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from desktop_app.conflicts.choices import Choice, How, keep_choices, kept_choices
from desktop_app.conflicts.entries import Asks, entries
from desktop_app.conflicts.many import Went, each
from desktop_app.conflicts.settling import keep_as_two, settle_chosen, settle_rest, unmake
from desktop_app.desk import Desk
from desktop_app.operations.settling import undo_settlement
from desktop_app.words import tr
from forms.documents import title_of
from forms.registry import form_for
from sync.records import Record
from sync.stopping import IsStopped

Chosen = Mapping[str, Mapping[str, Choice]]


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: in words, to which records, and what undoes it; ``show`` is the record to look at next, if any.

    ``role`` is "good", or "warning" where not all of it could be done.
    """

    words: str
    identifiers: tuple[str, ...]
    undo: Callable[[], Done] | None = None
    show: str = ""
    role: str = "good"


def settle_one(desk: Desk, identifier: str, choices: Mapping[str, Choice]) -> Done:
    """Settle what was chosen in one record; ChangedMeanwhile where it is not what the person saw."""
    record = settle_chosen(desk, identifier, choices)
    undo = partial(_open_again, desk, {identifier: dict(choices)})
    return Done(_said(desk, record), (identifier,), undo)


def settle_all(desk: Desk, how: How, stopped: IsStopped) -> Done:
    """Settle every answer of every record: as chosen, and in this way where nothing was chosen; until stopped."""
    names = [entry.identifier for entry in entries(desk).to_settle if entry.asks is Asks.ANSWERS]
    chosen: dict[str, Mapping[str, Choice]] = {}

    def settle(identifier: str) -> None:
        made = kept_choices(desk, identifier)
        settle_rest(desk, identifier, how)
        chosen[identifier] = made

    went = each(names, settle, stopped)
    number = len(went.done)
    words = {
        How.MINE: tr("{n} record settled with mine.", "{n} records settled with mine.", n=number),
        How.THEIRS: tr("{n} record settled with theirs.", "{n} records settled with theirs.", n=number),
    }
    undo = partial(_open_again, desk, chosen) if chosen else None
    return Done(with_rest(words[how], went), went.done, undo, role=role_of(went))


def with_rest(words: str, went: Went) -> str:
    """The words, and how many records it was not done with, and why not."""
    if not went.left:
        return words
    rest = tr("{n} record stays as it is.", "{n} records stay as they are.", n=len(went.left))
    return " ".join([words, rest, *map(tr, went.why.sentences if went.why else ())])


def role_of(went: Went) -> str:
    """How what was done is told."""
    return "warning" if went.left else "good"


def keep_two(desk: Desk, identifier: str) -> Done:
    """Keep mine as a new record and take theirs for this one."""
    chosen = kept_choices(desk, identifier)
    own = keep_as_two(desk, identifier)
    words = tr("Kept as two records. Yours is a new draft: “{title}”.", title=title(desk, own))
    return Done(words, (own.identifier, identifier), partial(_one_again, desk, identifier, own, chosen))


def _one_again(desk: Desk, identifier: str, own: Record, chosen: Mapping[str, Choice]) -> Done:
    """The record is in conflict again; the second one goes, unless something was done with it since."""
    done = _open_again(desk, {identifier: chosen})
    if unmake(desk, own):
        return Done(done.words, (*done.identifiers, own.identifier), show=identifier)
    words = tr("The record is in conflict again. The second one was changed since, so it stays.")
    return Done(words, done.identifiers, show=identifier, role="warning")


def _open_again(desk: Desk, chosen: Chosen) -> Done:
    """Records are in conflict again as they were, with what was chosen; Trouble where none can be any more."""

    def open_again(identifier: str) -> None:
        undo_settlement(desk, identifier)
        keep_choices(desk, identifier, chosen[identifier])

    went = each(chosen, open_again)
    words = tr(
        "{n} record is in conflict again, with what you had chosen.",
        "{n} records are in conflict again, with what you had chosen.",
        n=len(went.done),
    )
    return Done(with_rest(words, went), went.done, show=went.done[0], role=role_of(went))


def title(desk: Desk, record: Record) -> str:
    """What the record is called."""
    said = title_of(form_for(record.record_type), record.mine, desk.language)
    return said or tr("Without a title")


def _said(desk: Desk, record: Record) -> str:
    """What became of the record."""
    name = title(desk, record)
    if left := len(record.conflicts):
        return tr("Settled; {n} answer is still open.", "Settled; {n} answers are still open.", n=left)
    if record.intent is None:
        return tr("“{title}” is settled; it is now the same here and at the clearing-house.", title=name)
    return tr("“{title}” is settled and waits to be sent.", title=name)
