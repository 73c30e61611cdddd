"""The language in which the search index is asked (facts, section 2.7), read by a small parser of its own.

Understood: ``field:value``, values that end in or hold ``*``, ``field:*``, ``*:*``, phrases in quotation marks,
``[a TO b]`` and ``{a TO b}`` with ``*`` for no end, parentheses (also after a field), ``AND``, ``OR``, ``NOT``, ``&&``,
``||``, ``!``, ``+``, ``-``, a backslash before any character, and ``^2`` (which changes nothing here: there is no
ranking). Anything else (``~``, ``?``, ``/…/``, functions) is refused in words.

What stands side by side is joined as the real index does it: AND makes both sides needed; without it a part is wished
for, and one of them must be there if none is needed. A query that only excludes finds the rest, but a part in
parentheses that only excludes finds nothing: clients write ``(*:* NOT …)``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from sync.practice.index.fields import Field, Kind, Value, field_of, value_of
from sync.practice.refusals import Refusal, invalid

_LONGEST = 30_000
_DEEPEST = 50
_MOST_PARTS = 1024
_BOUND = r'"(?:[^"\\]|\\.)*"|(?:[^\s\[\]{}"\\]|\\.)+'
_TOKEN = re.compile(
    r'(?P<phrase>"(?:[^"\\]|\\.)*")'
    rf"|(?P<range>[\[{{]\s*(?P<low>{_BOUND})\s+TO\s+(?P<high>{_BOUND})\s*[\]}}])"
    r"|(?P<boost>\^\d{1,9}(?:\.\d{1,9})?)"
    r"|(?P<mark>[()+\-!:])"
    r'|(?P<word>(?:[^\s+\-!():^\[\]"{}~?\\/]|\\.)(?:[^\s!():^\[\]"{}~?\\/]|\\.)*)',
    re.DOTALL,
)
_SPACE = re.compile(r"\s*")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_STAR = re.compile(r"\\.|\*", re.DOTALL)
_JOINS = {"AND": "AND", "&&": "AND", "OR": "OR", "||": "OR"}


@dataclass(frozen=True, slots=True)
class Everything:
    """``*:*``."""


@dataclass(frozen=True, slots=True)
class Has:
    """The field holds anything at all."""

    field: Field


@dataclass(frozen=True, slots=True)
class Is:
    """The field holds this value; of a text, these words one after the other."""

    field: Field
    value: Value


@dataclass(frozen=True, slots=True)
class Like:
    """The field holds a value made of these pieces, in this order, with anything between them."""

    field: Field
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """The field holds a value between two ends; nothing for no end, and whether the ends themselves are meant."""

    field: Field
    low: Value | None
    high: Value | None
    with_low: bool
    with_high: bool


@dataclass(frozen=True, slots=True)
class Joined:
    """Parts that are needed, wished for, and excluded."""

    needed: tuple[Node, ...] = ()
    wished: tuple[Node, ...] = ()
    excluded: tuple[Node, ...] = ()


Node = Everything | Has | Is | Like | Between | Joined


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    place: int
    low: str = ""
    high: str = ""


def parse(text: str, default: str, now: datetime) -> Node:
    """What a ``q`` or ``fq`` asks for; ``default`` is the field of bare words. Refused with 400 if not understood."""
    if len(text) > _LONGEST or "\0" in text:
        raise _refused("it is too long or holds characters that do not belong there")
    reader = _Reader(_tokens(text), now)
    node = reader.parts(field_of(default), 0)
    reader.end()
    if isinstance(node, Joined) and node.excluded and not node.needed and not node.wished:
        return Joined((Everything(),), (), node.excluded)
    return node


def _tokens(text: str) -> list[_Token]:
    found, place = [], _SPACE.match(text).end()  # type: ignore[union-attr]
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise _refused(f"what stands at character {place + 1} is not understood")
        kind = str(match.lastgroup)
        found.append(_Token(kind, match[0], place, match["low"] or "", match["high"] or ""))
        place = _SPACE.match(text, match.end()).end()  # type: ignore[union-attr]
    return found


class _Reader:
    """Reads a query from left to right."""

    def __init__(self, tokens: list[_Token], now: datetime) -> None:
        self._tokens = tokens
        self._next = 0
        self._now = now
        self._count = 0

    def parts(self, field: Field, depth: int) -> Node:
        """Everything up to a closing parenthesis or the end."""
        found: list[tuple[str, Node]] = []
        while True:
            join = self._join() if found else ""
            how = self._modifier()
            _add(found, join, how, self._one(field, depth))
            if self._peek() is None or self._is_mark(")"):
                return _joined(found)

    def end(self) -> None:
        token = self._peek()
        if token is not None:
            raise _refused(f"nothing may follow at character {token.place + 1}")

    def _one(self, field: Field, depth: int) -> Node:
        token = self._taken()
        self._count += 1
        if self._count > _MOST_PARTS:
            raise _refused(f"it has more than {_MOST_PARTS} parts")
        if token.kind == "word" and self._is_mark(":"):
            self._next += 1
            return self._named(token, depth)
        return self._value(token, field, depth)

    def _named(self, name: _Token, depth: int) -> Node:
        if name.text == "*":
            if self._taken().text != "*":
                raise _refused("*: is only understood in *:*")
            return self._boosted(Everything())
        return self._value(self._taken(), field_of(_plain(name.text)), depth)

    def _value(self, token: _Token, field: Field, depth: int) -> Node:
        if token.kind == "mark" and token.text == "(":
            return self._boosted(self._group(field, depth))
        if token.kind == "phrase":
            return self._boosted(Is(field, value_of(field, _plain(token.text[1:-1]), self._now)))
        if token.kind == "range":
            return self._boosted(self._between(token, field))
        if token.kind == "word" and token.text not in _JOINS and token.text != "NOT":
            return self._boosted(self._word(token, field))
        raise _refused(f"a value is missing at character {token.place + 1}")

    def _group(self, field: Field, depth: int) -> Node:
        if depth >= _DEEPEST:
            raise _refused("its parentheses stand in one another too deeply")
        node = self.parts(field, depth + 1)
        if not self._is_mark(")"):
            raise _refused("a closing parenthesis is missing")
        self._next += 1
        return node

    def _between(self, token: _Token, field: Field) -> Between:
        low, high = (self._bound(field, text) for text in (token.low, token.high))
        return Between(field, low, high, token.text[0] == "[", token.text[-1] == "]")

    def _bound(self, field: Field, text: str) -> Value | None:
        if text == "*":
            return None
        quoted = text[1:-1] if text.startswith('"') else text
        found = value_of(field, _plain(quoted), self._now)
        return found.strip() if field.kind is Kind.TEXT and isinstance(found, str) else found

    def _word(self, token: _Token, field: Field) -> Node:
        pieces = _pieces(token.text)
        if len(pieces) == 1:
            return Is(field, value_of(field, pieces[0], self._now))
        if not any(pieces):
            return Has(field)
        if field.kind not in (Kind.TEXT, Kind.STRING):
            raise _refused(f"{field.name} holds no text: a * cannot stand for a part of it")
        return Like(field, tuple(map(str.casefold, pieces)) if field.kind is Kind.TEXT else pieces)

    def _boosted(self, node: Node) -> Node:
        token = self._peek()
        self._next += token is not None and token.kind == "boost"
        return node

    def _join(self) -> str:
        token = self._peek()
        if token is None or token.kind != "word" or token.text not in _JOINS:
            return ""
        self._next += 1
        return _JOINS[token.text]

    def _modifier(self) -> str:
        token = self._peek()
        if token is not None and (
            token.text == "NOT" if token.kind == "word" else token.text in ("+", "-", "!")
        ):
            self._next += 1
            return "+" if token.text == "+" else "-"
        return ""

    def _is_mark(self, mark: str) -> bool:
        token = self._peek()
        return token is not None and token.kind == "mark" and token.text == mark

    def _peek(self) -> _Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _taken(self) -> _Token:
        token = self._peek()
        if token is None:
            raise _refused("something is missing at the end")
        self._next += 1
        return token


def _add(found: list[tuple[str, Node]], join: str, how: str, node: Node) -> None:
    """One more part; AND makes what stands before it needed too."""
    if join == "AND":
        before_how, before = found[-1]
        found[-1] = ("-" if before_how == "-" else "+", before)
        how = how or "+"
    found.append((how, node))


def _joined(found: list[tuple[str, Node]]) -> Node:
    if len(found) == 1 and found[0][0] != "-":
        return found[0][1]
    needed, wished, excluded = (
        tuple(node for how, node in found if how == wanted) for wanted in ("+", "", "-")
    )
    return Joined(needed, wished, excluded)


def _pieces(text: str) -> tuple[str, ...]:
    """A word cut at its stars; a star after a backslash is an ordinary character."""
    pieces, place = [], 0
    for match in _STAR.finditer(text):
        if match[0] == "*":
            pieces.append(_plain(text[place : match.start()]))
            place = match.end()
    return (*pieces, _plain(text[place:]))


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _refused(why: str) -> Refusal:
    return invalid(f"The query is not understood: {why}", "q")
