"""The part of OData that clients use on lists: ``$filter`` and ``$orderby`` (facts, section 2.1).

The grammar, all that real clients send: fields compared with ``eq`` to a text, a whole number, true, false or null;
``substringof('text', field) eq true``; ``and``, ``or`` and parentheses. Anything else is refused in words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, false, not_, or_

from sync.practice.refusals import Refusal, invalid

Fields = Mapping[str, Any]

_LONGEST = 4000
_DEEPEST = 50
_LARGEST = 2**63 - 1
_TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<number>-?\d+)(?![\w.])|(?P<word>[A-Za-z_]\w*)|(?P<mark>[(),]))"
)
_CONSTANTS = {"true": True, "false": False, "null": None}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a filter: a text, a number, a word or a mark, and where it stands."""

    kind: str
    text: str
    place: int


def parse_filter(text: str, fields: Fields) -> ColumnElement[bool]:
    """The condition that a ``$filter`` stands for, over these columns; refused with 400 where not understood."""
    if len(text) > _LONGEST or "\0" in text:
        raise _refused("it is too long or holds characters that do not belong there")
    reader = _Reader(_tokens(text), fields)
    condition = reader.either(0)
    reader.end()
    return condition


def parse_order(text: str, fields: Fields) -> list[ColumnElement[Any]]:
    """The order that an ``$orderby`` such as ``updatedOn desc,type`` asks for; refused with 400 likewise."""
    return [_one_order(part.split(), fields) for part in text.split(",")]


def _one_order(words: list[str], fields: Fields) -> ColumnElement[Any]:
    name, direction = [*words, "asc"][:2] if words else ["", ""]
    if len(words) > 2 or name not in fields or direction not in ("asc", "desc"):
        raise invalid(
            "$orderby is not understood: give fields with asc or desc, with commas between", "$orderby"
        )
    column = fields[name]
    # Nothing comes before everything, whichever database keeps the records.
    return column.desc().nulls_last() if direction == "desc" else column.asc().nulls_first()  # type: ignore[no-any-return]


def _tokens(text: str) -> list[Token]:
    found, place = [], 0
    end = len(text.rstrip())
    while place < end:
        match = _TOKEN.match(text, place)
        if match is None:
            raise _refused(f"what stands at character {place + 1} is not understood")
        kind = str(match.lastgroup)
        found.append(Token(kind, match[kind], match.start(kind)))
        place = match.end()
    return found


class _Reader:
    """Reads a filter from left to right; ``or`` binds weaker than ``and``."""

    def __init__(self, tokens: list[Token], fields: Fields) -> None:
        self._tokens = tokens
        self._next = 0
        self._fields = fields

    def either(self, depth: int) -> ColumnElement[bool]:
        parts = [self._both(depth)]
        while self._take("or"):
            parts.append(self._both(depth))
        return or_(*parts) if len(parts) > 1 else parts[0]

    def end(self) -> None:
        if self._next < len(self._tokens):
            raise _refused(f"nothing may follow at character {self._tokens[self._next].place + 1}")

    def _both(self, depth: int) -> ColumnElement[bool]:
        parts = [self._one(depth)]
        while self._take("and"):
            parts.append(self._one(depth))
        return and_(*parts) if len(parts) > 1 else parts[0]

    def _one(self, depth: int) -> ColumnElement[bool]:
        if depth > _DEEPEST:
            raise _refused("its parentheses stand in one another too deeply")
        if self._take("("):
            inner = self.either(depth + 1)
            self._need(")")
            return inner
        if self._take("substringof"):
            return self._substring()
        return self._comparison()

    def _substring(self) -> ColumnElement[bool]:
        self._need("(")
        text = self._text()
        self._need(",")
        column = self._field()
        self._need(")")
        self._need("eq")
        wanted = self._value()
        if not isinstance(wanted, bool) or isinstance(column.type, Integer):
            raise _refused("substringof looks into a text and is compared with true or false")
        found: ColumnElement[bool] = column.icontains(text, autoescape=True)
        return found if wanted else not_(found)

    def _comparison(self) -> ColumnElement[bool]:
        column = self._field()
        self._need("eq")
        value = self._value()
        if value is None:
            return column.is_(None)  # type: ignore[no-any-return]
        if isinstance(value, bool):
            return false()
        if isinstance(value, int) is not isinstance(column.type, Integer):
            raise _refused("a field is compared with a value of another kind")
        return column == value  # type: ignore[no-any-return]

    def _take(self, word: str) -> bool:
        token = self._peek()
        taken = token is not None and token.kind != "text" and token.text == word
        self._next += taken
        return taken

    def _need(self, word: str) -> None:
        if not self._take(word):
            raise _refused(f"“{word}” is missing at {self._where()}")

    def _peek(self) -> Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _where(self) -> str:
        token = self._peek()
        return "the end" if token is None else f"character {token.place + 1}"

    def _field(self) -> Any:
        token = self._peek()
        if token is None or token.kind != "word" or token.text not in self._fields:
            raise _refused(f"the name of a field is missing or unknown at {self._where()}")
        self._next += 1
        return self._fields[token.text]

    def _text(self) -> str:
        token = self._peek()
        if token is None or token.kind != "text":
            raise _refused(f"a text in single quotation marks is missing at {self._where()}")
        self._next += 1
        return token.text[1:-1].replace("''", "'")

    def _value(self) -> str | int | bool | None:
        token = self._peek()
        if token is None:
            raise _refused("a value is missing at the end")
        if token.kind == "text":
            return self._text()
        self._next += 1
        if token.kind == "number" and abs(int(token.text)) <= _LARGEST:
            return int(token.text)
        if token.kind == "word" and token.text in _CONSTANTS:
            return _CONSTANTS[token.text]
        raise _refused(f"the value at character {token.place + 1} is not understood")


def _refused(why: str) -> Refusal:
    return invalid(f"$filter is not understood: {why}", "$filter")
