"""What a record's state means for the person who opens it: what is said at the top, and whether it can be changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.words import tr
from forms.spec import Form
from forms.words import Phrase
from sync.phrases import from_json
from sync.records import Record, State


@dataclass(frozen=True, slots=True)
class Said:
    """What the band at the top says: a sentence, its sign, a button's word, lines with the paths of their questions."""

    text: str = ""
    icon: str = "info"
    button: str = ""
    lines: tuple[tuple[str, str], ...] = ()


def is_open(record: Record) -> bool:
    """Whether the record can be changed now."""
    return record.state not in (State.REVIEW, State.CONFLICT, State.BIN)


def say_standing(record: Record, form: Form) -> Said:
    """What to say at the top; nothing for a record that is simply being entered."""
    sentence = {
        State.REVIEW: _review,
        State.CONFLICT: _conflict,
        State.BIN: _bin,
        State.WAITING: _waiting,
    }.get(record.state)
    if sentence:
        return sentence(record)
    return _returned(record, form) if record.reasons else Said()


def reasons_by_path(record: Record) -> Mapping[str, Sequence[Phrase]]:
    """The reasons for which the record came back, by the path of the question that each is tied to."""
    found: dict[str, list[Phrase]] = {}
    for reason in record.reasons:
        found.setdefault(reason["path"], []).append(from_json(reason["phrase"]))
    return found


def _review(_record: Record) -> Said:
    text = tr(
        "This record is under review at the clearing-house. It can be changed again when the review is over."
    )
    return Said(text, "under-review")


def _conflict(record: Record) -> Said:
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


def _waiting(_record: Record) -> Said:
    return Said(tr("This record waits to be sent. What you change now goes along."), "waiting")


def _returned(record: Record, form: Form) -> Said:
    by = next((reason["by"] for reason in record.reasons if reason.get("by")), "")
    text = (
        tr("{name} returned this record:", name=by) if by else tr("The clearing-house returned this record:")
    )
    lines = tuple(
        _line(form, path, phrase) for path, some in reasons_by_path(record).items() for phrase in some
    )
    return Said(text, "returned", lines=lines)


def _line(form: Form, path: str, phrase: Phrase) -> tuple[str, str]:
    if not form.has(path):
        return tr(phrase), ""
    label = tr(form.question(path).label)
    return tr("{question}: {problem}", question=label, problem=tr(phrase)), path
