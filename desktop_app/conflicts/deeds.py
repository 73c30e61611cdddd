"""What is done on the page of conflicts: each deed tells itself in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.conflicts.choices import Choice, How
from desktop_app.conflicts.entries import Asks, entries
from desktop_app.conflicts.settling import keep_as_two, settle_chosen, settle_rest
from desktop_app.desk import Desk
from desktop_app.words import tr
from forms.documents import title_of
from forms.registry import form_for
from sync.records import Record


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: in words, and to which records."""

    words: str
    identifiers: tuple[str, ...]


def settle_one(desk: Desk, identifier: str, choices: Mapping[str, Choice]) -> Done:
    """Settle what was chosen in one record; ChangedMeanwhile where it is not what the person saw."""
    record = settle_chosen(desk, identifier, choices)
    return Done(_said(desk, record), (identifier,))


def settle_all(desk: Desk, how: How) -> Done:
    """Settle every answer of every record: as chosen, and in this way where nothing was chosen."""
    names = [entry.identifier for entry in entries(desk).to_settle if entry.asks is Asks.ANSWERS]
    for name in names:
        settle_rest(desk, name, how)
    words = {
        How.MINE: tr("{n} record settled with mine.", "{n} records settled with mine.", n=len(names)),
        How.THEIRS: tr("{n} record settled with theirs.", "{n} records settled with theirs.", n=len(names)),
    }
    return Done(words[how], tuple(names))


def keep_two(desk: Desk, identifier: str) -> Done:
    """Keep mine as a new record and take theirs for this one."""
    own = keep_as_two(desk, identifier)
    words = tr("Kept as two records. Yours is a new draft: “{title}”.", title=title(desk, own))
    return Done(words, (own.identifier, identifier))


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
