"""Finding the columns of a sheet by what stands above them, wherever they were moved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from forms.folding import fold
from forms.kinds import Kind
from forms.languages import UN_LANGUAGES
from forms.spec import Form
from forms.spreadsheet.cells import Row
from forms.spreadsheet.columns import Column, Say, columns_of, heading
from forms.words import Phrase

_DIRECTION = dict.fromkeys(
    map(ord, "\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e")
)
# How far down the row with the headings may stand.
FARTHEST = 20


@dataclass(frozen=True, slots=True)
class Head:
    """The headings of one sheet: of which form it is, which column each is, and what stands above unknown ones."""

    form: Form
    row: int
    columns: Mapping[int, Column]
    unknown: Mapping[int, str] = field(default_factory=dict)
    twice: Mapping[int, str] = field(default_factory=dict)


class Headings:
    """Knows what the columns of each form are called: in every language shipped, and by their keys."""

    def __init__(self, forms: Iterable[Form], speakers: Mapping[str, Say], language: str) -> None:
        """A text without a language in its heading is in the heading's own, first of all in ``language``."""
        ordered = {language: speakers[language], **speakers}
        self._forms = {form: _called(form, ordered) for form in forms}

    def find(self, row: Row, older: Mapping[str, str], form: Form | None = None) -> Head | None:
        """The headings in a row, of one form or of the one that fits best; none where these are no headings.

        ``older`` are keys by headings, as the file itself tells them.
        """
        found = [_head(one, row, called, older) for one, called in self._forms.items() if form in (None, one)]
        best = max(found, key=self._fit, default=None)
        return best if best is not None and _is_head(best) else None

    def known_in(self, row: Row) -> int:
        """How many headings of one form stand in a row."""
        return max(len(_head(form, row, called, {}).columns) for form, called in self._forms.items())

    def _fit(self, head: Head) -> tuple[int, float]:
        """Most columns known; where two forms know as many, the one of which fewer are missing."""
        return len(head.columns), -len(self._forms[head.form])


def _called(form: Form, speakers: Mapping[str, Say]) -> dict[str, Column]:
    columns = list(columns_of(form, UN_LANGUAGES, identifier=True))
    called = {key_of(column.key): column for column in columns}
    for column in columns:
        for speak in speakers.values():
            called.setdefault(key_of(speak(heading(form, column))), column)
    for language, speak in speakers.items():
        for column in columns:
            if column.question and column.language == language and not column.own:
                called.setdefault(key_of(speak(Phrase(column.question.label))), column)
    return called


def _head(form: Form, row: Row, called: Mapping[str, Column], older: Mapping[str, str]) -> Head:
    columns: dict[int, Column] = {}
    unknown, twice = {}, {}
    for place, cell in sorted(row.cells.items()):
        key = key_of(cell.text)
        column = called.get(key_of(older.get(key, ""))) or called.get(key)
        if column is None:
            unknown[place] = cell.text
        elif column in columns.values():
            twice[place] = cell.text
        else:
            columns[place] = column
    return Head(form, row.number, columns, unknown, twice)


def _is_head(head: Head) -> bool:
    """Two known columns make a row of headings, or one text or line where nothing else stands there."""
    if len(head.columns) >= 2:
        return True
    kinds = {column.question.kind for column in head.columns.values() if column.question}
    return bool(kinds & {Kind.TEXT, Kind.LINE}) and not head.unknown


def key_of(text: str) -> str:
    """A heading as it is compared; the star of what is needed does not count."""
    return " ".join(fold(text.translate(_DIRECTION)).replace("*", " ").split())
