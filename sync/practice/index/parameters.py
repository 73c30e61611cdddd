"""What a client asks of the search index: parameters from the address, a form or a JSON object, all alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from sync.practice.asking.lists import whole
from sync.practice.refusals import invalid
from sync.practice.wire import sent_object

FORM = "application/x-www-form-urlencoded"
_PLAIN = ("q", "fq", "fl", "sort", "start", "rows", "df", "wt", "facet", "group", "realm")
_FACETS = ("field", "query", "pivot", "mincount", "limit", "sort", "pivot.mincount")
_GROUPS = ("field", "limit", "sort", "ngroups")
_KNOWN = {*_PLAIN, *(f"facet.{name}" for name in _FACETS), *(f"group.{name}" for name in _GROUPS)}
_MOST_ROWS = 10_000
_MOST_PARAMETERS = 2000


class Asked:
    """The parameters of one search, each with all its values."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Hold them in their order; refused with 400 where the format asked for is not JSON."""
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            self._values.setdefault(name, []).append(value)
        if self.text("wt") not in ("", "json"):
            raise invalid("Only wt=json is answered", "wt")

    def all(self, name: str) -> list[str]:
        """Every value that is not blank."""
        return [value for value in self._values.get(name, ()) if value.strip()]

    def text(self, name: str) -> str:
        """The first value; empty where there is none."""
        return next(iter(self.all(name)), "")

    def whole(self, name: str, otherwise: int) -> int:
        """A whole number, 0 or more; refused with 400 where it is none."""
        most = _MOST_ROWS if name == "rows" else None
        found = whole(self.text(name), name, otherwise)
        return found if most is None else min(found, most)

    def limit(self, name: str, otherwise: int) -> int | None:
        """How many at the most; nothing where a negative number asks for all."""
        return (
            None
            if self.text(name).startswith("-") and self.text(name)[1:].isdigit()
            else self.whole(name, otherwise)
        )

    def says_yes(self, name: str) -> bool:
        """Whether something is switched on."""
        return self.text(name).lower() in ("true", "on", "yes", "1")

    def unknown(self) -> list[str]:
        """The parameters that change nothing here, as the real index names them in its answers."""
        return [name for name in self._values if name not in _KNOWN]


def pairs_in(address: Iterable[tuple[str, str]], content: bytes, content_type: str) -> list[tuple[str, str]]:
    """All parameters of a request; refused with 400 or 415 where its body is neither a form nor a JSON object."""
    pairs = list(address)
    if content.strip():
        is_form = content_type.partition(";")[0].strip().lower() == FORM
        pairs += _form(content) if is_form else _members(sent_object(content, content_type).value)
    if any("\0" in value for _name, value in pairs):
        raise invalid("A parameter holds a character that is not allowed")
    return pairs


def _form(content: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            content.decode(), keep_blank_values=True, errors="strict", max_num_fields=_MOST_PARAMETERS
        )
    except ValueError as error:
        raise invalid("The body is no form in UTF-8, or has too many fields", "body") from error


def _members(sent: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(name, text) for name, value in sent.items() for text in _texts(name, value)]


def _texts(name: str, value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    if any(isinstance(one, (dict, list)) for one in values):
        raise invalid(f"{name[:100]} must be a text, a number, true or false, or a list of those", name[:100])
    return [_text(one) for one in values if one is not None]


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
