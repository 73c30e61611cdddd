"""What a cell answers to its question; one reader for each kind."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from forms.kinds import Kind
from forms.spec import Question
from forms.spreadsheet.cells import LOST, Cell, Sort
from forms.spreadsheet.items import split
from forms.spreadsheet.names import Names
from forms.spreadsheet.understanding import Understanding
from forms.words import Phrase, say

# Ends a text that was too long for its cell and stands there only in part.
CUT = "⟦…⟧"
_ADDRESS = re.compile(r"(?:https?://|/api/|attachment:)\S+", re.IGNORECASE)
_GUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
# A GUID with a revision or without, alone or in brackets behind a title.
_IDENTIFIER = re.compile(rf"(?:.*\[)?({_GUID.pattern})(@\d+)?\]?", re.DOTALL)
_POSITION = re.compile(r"([-+]?\d{1,3}(?:[.,]\d+)?)\s*(?:;\s*|,\s+|\s)([-+]?\d{1,3}(?:[.,]\d+)?)")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SAFE_DIGITS, _FEW, _LONGEST_SAID = 15, 8, 80


class Fault(Exception):
    """A cell cannot be understood: why, in words."""

    def __init__(self, phrase: Phrase) -> None:
        """Keep the sentence."""
        super().__init__(str(phrase))
        self.phrase = phrase


def answer(question: Question, cell: Cell, world: Understanding) -> Any:
    """The answer that a cell gives to a question, in the document's own shape; raises Fault.

    Own words to a term and the language of a text are put to it by whoever knows the other columns.
    """
    check(cell)
    return _READERS[question.kind](question, cell, world)


def check(cell: Cell) -> None:
    """Raise Fault where a cell holds nothing that could be meant."""
    if cell.sort is Sort.ERROR:
        raise Fault(say("The sheet itself shows an error here: {error}.", error=cell.text))
    if cell.sort is Sort.NOTHING_WORKED_OUT:
        raise Fault(
            say(
                "A formula stands here, and the file keeps no result of it. Write the text itself into the cell."
            )
        )
    if LOST.search(cell.text) and not any(map(str.isalnum, cell.text)):
        raise Fault(
            say(
                "Only question marks stand here: the letters were lost when the file was saved. "
                "Save the sheet as “CSV UTF-8”, or as .xlsx, and open it again."
            )
        )
    if cell.text.endswith(CUT):
        raise Fault(
            say(
                "This text was too long for a cell and stands here only in part. Enter it in the form instead."
            )
        )


def text_of(cell: Cell) -> str:
    """The cell's text without signs that nobody can see or keep; raises Fault where half a sign stands in it."""
    text = _UNSEEN.sub("", cell.text).replace("\r\n", "\n").replace("\r", "\n")
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        raise Fault(say("There is half a sign in this text, which cannot be kept. Type it again."))
    return text


def has_unseen(cell: Cell) -> bool:
    """Whether signs stand in the text that nobody can see and that are left out."""
    return bool(_UNSEEN.search(cell.text))


def _text(_question: Question, cell: Cell, _world: Understanding) -> str:
    return text_of(cell)


def _line(_question: Question, cell: Cell, _world: Understanding) -> str:
    return " ".join(text_of(cell).split())


def _lines(_question: Question, cell: Cell, _world: Understanding) -> list[str]:
    return split(text_of(cell))


def _choice(question: Question, cell: Cell, world: Understanding) -> str:
    return _one(world.choices(question), text_of(cell), say("It is none of the answers."))


def _languages(_question: Question, cell: Cell, world: Understanding) -> list[str]:
    names, unknown = world.languages(), say("It is no language of the United Nations.")
    return list(dict.fromkeys(_one(names, item, unknown) for item in _parted(cell)))


def _whole(question: Question, cell: Cell, world: Understanding) -> int:
    number = int(_digits(question, cell, world))
    if number < 1:
        raise Fault(say("Write a number of 1 or more."))
    return number


def _digits(_question: Question, cell: Cell, world: Understanding) -> str:
    if cell.sort is Sort.DATE:
        raise Fault(say("A date stands here where a number is wanted."))
    digits = world.digits(text_of(cell))
    if digits is None:
        raise Fault(say("Write the amount with digits only: no blanks, dots or commas."))
    if cell.sort is Sort.NUMBER and len(digits) > _SAFE_DIGITS:
        raise Fault(say("A sheet keeps no more than 15 digits of a number. Write it as text."))
    return digits


def _date(_question: Question, cell: Cell, world: Understanding) -> str:
    text = text_of(cell).strip()
    if cell.sort is Sort.DATE:
        return text
    if cell.sort is Sort.NUMBER and not re.fullmatch(r"[12]\d{3}", text):
        raise Fault(say("This is a number, not a date. Write it as 2016-04-25, 2016-04 or 2016."))
    # Sheets give the hour too when they write a date as text.
    found = world.date(re.sub(r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$", "", text))
    if found is None:
        raise Fault(
            say("This is no date that exists, or it could be two. Write it as 2016-04-25, 2016-04 or 2016.")
        )
    return found


def _yes_no(_question: Question, cell: Cell, world: Understanding) -> bool:
    found = world.yes_or_no(text_of(cell))
    if found is None:
        raise Fault(say("Write yes or no."))
    return found


def _term(question: Question, cell: Cell, world: Understanding) -> dict[str, Any]:
    return {"identifier": _term_of(question, text_of(cell).strip(), world)}


def _terms(question: Question, cell: Cell, world: Understanding) -> list[dict[str, Any]]:
    names = world.terms(question)
    whole = text_of(cell).strip()
    # The name of a term, or the title of a record, may hold a semicolon itself.
    items = [whole] if names.called(whole) else _parted(cell)
    found = dict.fromkeys(_term_of(question, item, world) for item in items)
    return [{"identifier": identifier} for identifier in found]


def _term_of(question: Question, text: str, world: Understanding) -> str:
    if not world.vocabularies.complete(question.vocabularies) and _GUID.fullmatch(text):
        found = world.terms(question).find(text)
        return found.pop() if found else text.upper()
    return _one(world.terms(question), text, say("It is not in the list of terms."))


def _reference(question: Question, cell: Cell, world: Understanding) -> dict[str, Any]:
    return {"identifier": _reference_of(question, text_of(cell).strip(), world)}


def _references(question: Question, cell: Cell, world: Understanding) -> list[dict[str, Any]]:
    whole = text_of(cell).strip()
    items = [whole] if world.references(question).called(whole) else _parted(cell)
    found = dict.fromkeys(_reference_of(question, item, world) for item in items)
    return [{"identifier": identifier} for identifier in found]


def _reference_of(question: Question, text: str, world: Understanding) -> str:
    """A record by its title or identifier, which may carry a revision; one by identifier need not be here."""
    names = world.references(question)
    if (named := _IDENTIFIER.fullmatch(text)) and not names.find(named[1]):
        return named[1] + (named[2] or "")
    found = _one(names, text, say("No record of that name is on this computer."))
    return found + (named[2] or "") if named else found


def unknown_records(question: Question, cell: Cell, world: Understanding) -> list[str]:
    """The identifiers in a cell of references of which no record is here."""
    matches = filter(None, map(_IDENTIFIER.fullmatch, _parted(cell)))
    return [match[1] for match in matches if not world.references(question).find(match[1])]


def _links(_question: Question, cell: Cell, _world: Understanding) -> list[dict[str, str]]:
    return [_link(item) for item in split(text_of(cell), addresses=True)]


def _details(question: Question, cell: Cell, world: Understanding) -> dict[str, str]:
    """The text for each term, each behind the name of its term and an upright stroke."""
    found = {}
    for item in _parted(cell):
        name, stroke, text = item.partition(" | ")
        if not stroke or not text.strip():
            raise Fault(
                say("Write the name of the term, then “ | ”, then the text for it; one line for each.")
            )
        found[_term_of(question, name.strip(), world)] = text.strip()
    return found


def _position(_question: Question, cell: Cell, _world: Understanding) -> dict[str, float]:
    match = _POSITION.fullmatch(text_of(cell).strip())
    if match is None:
        raise Fault(
            say("Write the two numbers with a semicolon between them, north first, such as 6.3654; 2.4183.")
        )
    north, east = (float(number.replace(",", ".")) for number in match.groups())
    if abs(north) > 90 or abs(east) > 180:
        raise Fault(say("North lies between -90 and 90, east between -180 and 180."))
    return {"lat": north, "lng": east}


def _link(item: str) -> dict[str, str]:
    """An address, then its name and language behind upright strokes; the name may stand first as well."""
    parts = [part.strip() for part in item.split(" | ")]
    place = next((number for number, part in enumerate(parts) if _ADDRESS.fullmatch(part)), None)
    if place is None or len(parts) > 3:
        raise Fault(say("A link begins with http:// or https://; its name can stand behind it after “ | ”."))
    url = parts.pop(place)
    named = zip(("name", "language"), parts, strict=False)
    return {"url": url, **{key: part for key, part in named if part}}


def _notes(_question: Question, cell: Cell, _world: Understanding) -> str:
    return json.dumps(_parted(cell), ensure_ascii=False)


def _parted(cell: Cell) -> list[str]:
    return split(text_of(cell))


def _one(names: Names, text: str, unknown: Phrase) -> str:
    found = names.find(text)
    if len(found) == 1:
        return found.pop()
    said = text if len(text) <= _LONGEST_SAID else f"{text[: _LONGEST_SAID - 1]}…"
    if found:
        written = "; ".join(sorted(names.written(one) for one in found))
        raise Fault(say("“{said}” can be several things. Write one of: {names}.", said=said, names=written))
    near, all_of_them = names.nearest(text), names.shown()
    if near:
        hint = say("Perhaps this is meant: {names}.", names="; ".join(near))
    elif 0 < len(all_of_them) <= _FEW:
        hint = say("It can be: {names}.", names="; ".join(all_of_them))
    else:
        raise Fault(say("“{said}”: {why}", said=said, why=unknown))
    raise Fault(say("“{said}”: {why} {hint}", said=said, why=unknown, hint=hint))


Reader = Callable[[Question, Cell, Understanding], Any]
_READERS: Mapping[Kind, Reader] = {
    Kind.TEXT: _text,
    Kind.TEXTS: _lines,
    Kind.DETAILS: _details,
    Kind.POSITION: _position,
    Kind.LINE: _line,
    Kind.LINES: _lines,
    Kind.CHOICE: _choice,
    Kind.LANGUAGES: _languages,
    Kind.WHOLE: _whole,
    Kind.DIGITS: _digits,
    Kind.DATE: _date,
    Kind.YES_NO: _yes_no,
    Kind.TERM: _term,
    Kind.TERMS: _terms,
    Kind.REFERENCE: _reference,
    Kind.REFERENCES: _references,
    Kind.LINKS: _links,
    Kind.NOTES: _notes,
}
