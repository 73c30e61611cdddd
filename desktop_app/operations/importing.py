"""Records in from a file of the clearing-house's own JSON: each good one is taken, each other one is named."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from desktop_app.desk import Desk
from desktop_app.operations.noting import note
from desktop_app.operations.safekeeping import before_taking
from forms.documents import MARK, identifier_of
from forms.kinds import Document, Kind
from forms.paths import is_too_deep, value_at, with_value
from forms.problems import wrong_shapes
from forms.registry import form_of
from forms.spec import Form
from forms.words import Phrase, say
from sync.errors import UNTOUCHED, Trouble
from sync.normal import same
from sync.records import Origin
from sync.stopping import IsStopped, Stopped, never
from sync.store.noting import KEPT
from sync.store.safekeeping.names import Why

IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{11,128}")  # the clearing-house's own pattern (its API, section 2.1)


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one record of a file; ``identifier`` is empty where it could not be known.

    ``times`` is how often the record stands in the file, at the last one that was taken; else 1.
    """

    identifier: str
    taken: bool
    phrase: Phrase
    times: int = 1


class _NotTaken(Exception):
    """One record of the file cannot be taken; the others can."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(str(phrase))
        self.phrase = phrase


def import_file(
    desk: Desk, path: Path, tell: Callable[[float], None] = lambda _share: None, stopped: IsStopped = never
) -> list[Imported]:
    """Take the records of a file as local edits; each good one is taken, each other one is named with the reason.

    ``tell`` hears the share that is done, from 0 to 1. Stopped, what was taken stays, and how many are left is said
    last. Trouble where the file cannot be read or is no JSON, or no backup can be made of what many would change; then
    nothing is taken.
    """
    data = _read(path)
    records = data if isinstance(data, list) else [data]
    outcomes = with_repeats(_taken(desk, records, tell, stopped))
    if number := number_of(outcomes):
        note(desk, say("{n} record was taken from a file.", "{n} records were taken from a file.", n=number))
    return outcomes


def number_of(outcomes: Iterable[Imported]) -> int:
    """How many records were taken, each once however often it stands in the file."""
    return len({one.identifier for one in outcomes if one.taken})


def _taken(
    desk: Desk, records: Sequence[Any], tell: Callable[[float], None], stopped: IsStopped
) -> list[Imported]:
    outcomes: list[Imported] = []
    try:
        before_taking(desk, Why.IMPORT, len(records), stopped)
    except Stopped:
        return [_stopped(desk, len(records))]
    for place, record in enumerate(records, start=1):
        if stopped():
            return [*outcomes, _stopped(desk, len(records) - len(outcomes))]
        outcomes.append(_imported(desk, place, record))
        tell(place / len(records))
    return outcomes


def with_repeats(outcomes: list[Imported]) -> list[Imported]:
    """The same, where the last entry of a record that stands several times in the file says so."""
    times = Counter(one.identifier for one in outcomes if one.taken)
    last = {one.identifier: place for place, one in enumerate(outcomes) if one.taken}
    for identifier, place in last.items():
        if (number := times[identifier]) > 1:
            outcomes[place] = Imported(identifier, True, _repeated(number), number)
    return outcomes


def _repeated(number: int) -> Phrase:
    return say(
        "The same record stands {n} time in this file: this last one stands now, the others are in its history.",
        "The same record stands {n} times in this file: this last one stands now, the others are in its history.",
        n=number,
    )


def _stopped(desk: Desk, left: int) -> Imported:
    """It stands in the log too: whoever closed the window meanwhile hears of it nowhere else."""
    phrase = say(
        "Stopped: {n} record of the file was not taken.",
        "Stopped: {n} records of the file were not taken.",
        n=left,
    )
    desk.store.journal.add("", KEPT, phrase)
    return Imported("", False, phrase)


def _read(path: Path) -> Any:
    try:
        return json.loads(
            path.read_bytes().decode("utf-8-sig"), parse_constant=_no_number, parse_float=_finite
        )
    except OSError as error:
        reason = error.strerror or "?"
        raise Trouble(
            say("The file {file} could not be read: {reason}.", file=path, reason=reason), UNTOUCHED
        ) from error
    except json.JSONDecodeError as error:
        what = say(
            "The file {file} is not proper JSON: something is wrong in line {line}, at character {column}.",
            file=path,
            line=error.lineno,
            column=error.colno,
        )
        raise Trouble(what, UNTOUCHED, say("Ask whoever made the file for a whole one.")) from error
    except (ValueError, RecursionError) as error:
        raise Trouble(
            say("The file {file} is not a JSON file in UTF-8 that this program can read.", file=path),
            UNTOUCHED,
        ) from error


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_number(text)


def _imported(desk: Desk, place: int, data: Any) -> Imported:
    identifier = identifier_of(data) if isinstance(data, dict) else ""
    try:
        form, document = _accepted(place, data)
        return _kept(desk, form, document)
    except _NotTaken as refused:
        return Imported(identifier, False, refused.phrase)


def _accepted(place: int, data: Any) -> tuple[Form, Document]:
    """The form and document of one entry, if it is a record of ours with every answer of a kind that fits."""
    if not isinstance(data, dict):
        raise _NotTaken(say("Entry {place} of the file is no record.", place=place))
    form = form_of(data)
    if form is None:
        raise _NotTaken(say("Entry {place} is of a type that this program does not know.", place=place))
    if is_too_deep(data):
        raise _NotTaken(say("Entry {place} is nested too deeply to be a record.", place=place))
    _check_characters(place, data)
    wrong = _wrong_fields(form, data)
    if wrong:
        names = ", ".join(wrong)
        raise _NotTaken(
            say("Entry {place}: what stands in {fields} is of the wrong kind.", place=place, fields=names)
        )
    return form, data


def _wrong_fields(form: Form, document: Document) -> Sequence[str]:
    """The fields whose value no form could ever have held; shapes of older forms are objects and lists, and pass."""
    wrong = []
    for problem in wrong_shapes(form, document):
        kind = form.question(problem.path).kind
        if kind in (Kind.TEXT, Kind.LANGUAGES) or not isinstance(
            value_at(document, problem.path), dict | list
        ):
            wrong.append(problem.path)
    return wrong


def _check_characters(place: int, data: Any) -> None:
    try:
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    except (UnicodeEncodeError, RecursionError):
        raise _NotTaken(say("Entry {place} holds characters that cannot be kept.", place=place)) from None


def _kept(desk: Desk, form: Form, document: Document) -> Imported:
    identifier, document = _identified(desk, form, document)
    before = desk.store.records.get(identifier)
    if before and before.record_type != form.record_type:
        raise _NotTaken(say("Another record here, of another type, has the same identifier."))
    if before and same(before.mine, document):
        return Imported(identifier, True, say("Already here, unchanged."))
    desk.store.records.save(form.record_type, identifier, document, origin=Origin.IMPORTED, who=desk.person)
    return Imported(identifier, True, say("Changed here.") if before else say("New here."))


def _identified(desk: Desk, form: Form, document: Document) -> tuple[str, Document]:
    """The record's own identifier, or a new one written into the document."""
    identifier = identifier_of(document)
    if not identifier:
        identifier = desk.new_id()
        place = MARK if form.wire == "requests" else "header.identifier"
        return identifier, with_value(document, place, identifier)
    if not IDENTIFIER.fullmatch(identifier):
        raise _NotTaken(say("Its identifier is not one that the clearing-house could have given."))
    known = desk.store.records.by_server_id(identifier)
    return (known.identifier if known else identifier), document
