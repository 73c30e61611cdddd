"""What a record's state means for the person who opens it: what is said at the top, and whether it can be changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.form.held import say_held
from desktop_app.words import say_when, tr
from forms.registry import form_for
from forms.spec import Form
from forms.words import Phrase, say
from sync.client.answers import Hold
from sync.phrases import from_json
from sync.records import Clock, Intent, Record, Side, Standing, State

_NO_LONGER_PUBLIC = say(
    "Everybody can read this need now. Once you send a change, nobody can until it is approved again."
)


@dataclass(frozen=True, slots=True)
class Said:
    """What the band at the top says: a sentence, its sign, a button's word, lines with the paths of their questions."""

    text: str = ""
    icon: str = "info"
    button: str = ""
    lines: tuple[tuple[str, str], ...] = ()


def say_standing(record: Record, form: Form, hold: Hold | None, clock: Clock) -> Said:
    """What to say at the top; nothing for a record that is simply being entered.

    ``hold`` is what is known of who holds it under review.
    """
    if record.state is State.REVIEW:
        button = tr("Take the request back") if hold is not None and hold.mine else ""
        return Said(say_held(hold), "under-review", button)
    sentence = {State.CONFLICT: _conflict, State.BIN: _bin, State.WAITING: _waiting}.get(record.state)
    if sentence:
        return sentence(record)
    return _rejected(record, form, clock) if record.reasons else _public(record)


def reasons_by_path(record: Record) -> Mapping[str, Sequence[Phrase]]:
    """The reasons for which the record came back, by the path of the question that each is tied to."""
    found: dict[str, list[Phrase]] = {}
    for reason in record.reasons:
        found.setdefault(reason["path"], []).append(from_json(reason["phrase"]))
    return found


def _conflict(record: Record) -> Said:
    if record.removal is Side.THERE:
        text = tr("This record was removed at the clearing-house. Say first whether it is kept.")
        return Said(text, "conflict", tr("Decide"))
    if record.removal is Side.HERE:
        text = tr("You removed this record, and it was changed there since. Say first whether it is kept.")
        return Said(text, "conflict", tr("Decide"))
    if record.theirs_by:
        text = tr(
            "You and {name} both changed this record. Settle that first, then go on here.",
            name=record.theirs_by,
        )
    else:
        text = tr("You and somebody else both changed this record. Settle that first, then go on here.")
    return Said(text, "conflict", tr("Settle"))


def _bin(_record: Record) -> Said:
    return Said(tr("This record is in the bin. Take it out to change it."), "bin", tr("Take out of the bin"))


def _waiting(record: Record) -> Said:
    keep = tr("Keep it after all")
    if record.intent is Intent.WITHDRAW:
        text = tr("With the next synchronization the removal of this record is asked for.")
        return Said(text, "waiting", keep)
    if record.intent is Intent.DELETE:
        text = tr(
            "With the next synchronization the draft of this record at the clearing-house is thrown away."
        )
        return Said(text, "waiting", keep)
    if is_public_need(record):
        return Said(tr("This record waits to be sent. {warning}", warning=_NO_LONGER_PUBLIC), "waiting")
    return Said(tr("This record waits to be sent. What you change now goes along."), "waiting")


def is_public_need(record: Record) -> bool:
    """Whether everybody can read it now, and no longer once a change of it is sent (facts, section 7.5)."""
    public = record.stamp is not None and record.stamp.standing is Standing.PUBLISHED
    return public and form_for(record.record_type).wire == "requests"


def _public(record: Record) -> Said:
    """A need has no draft beside what is public: who changes one must know it before sending."""
    return Said(tr(_NO_LONGER_PUBLIC), "warning") if is_public_need(record) else Said()


def _rejected(record: Record, form: Form, clock: Clock) -> Said:
    by = next((reason["by"] for reason in record.reasons if reason.get("by")), "")
    at = next((reason["at"] for reason in record.reasons if reason.get("at")), "")
    text = tr("{name} rejected this record at the clearing-house:", name=by)
    if not by:
        text = tr("The clearing-house rejected this record:")
    if at:
        when = Phrase(say_when(datetime.fromisoformat(at), clock))
        text = tr("{name} rejected this record at the clearing-house ({when}):", name=by, when=when)
        text = text if by else tr("The clearing-house rejected this record ({when}):", when=when)
    lines = tuple(
        _line(form, path, phrase) for path, some in reasons_by_path(record).items() for phrase in some
    )
    return Said(text, "rejected", lines=lines)


def _line(form: Form, path: str, phrase: Phrase) -> tuple[str, str]:
    if not form.has(path):
        return tr(phrase), ""
    label = tr(form.question(path).label)
    return tr("{question}: {problem}", question=label, problem=tr(phrase)), path
