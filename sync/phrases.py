"""Phrases as JSON and back, so that a sentence kept today can be said in another language later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from forms.words import Phrase

_PHRASE = "phrase"


def to_json(phrase: Phrase) -> dict[str, Any]:
    """The phrase as an object of its four parts; a phrase among the values stays one, anything odd becomes text."""
    values = {name: _value(value) for name, value in phrase.values.items()}
    return {"text": phrase.text, "plural": phrase.plural, "number": phrase.number, "values": values}


def from_json(data: Mapping[str, Any]) -> Phrase:
    """The phrase that ``to_json`` made the object from."""
    values = {name: _back(value) for name, value in data.get("values", {}).items()}
    return Phrase(data["text"], data.get("plural", ""), data.get("number"), values)


def _value(value: object) -> Any:
    if isinstance(value, Phrase):
        return {_PHRASE: to_json(value)}
    return value if isinstance(value, (str, int, float)) or value is None else str(value)


def _back(value: Any) -> Any:
    return from_json(value[_PHRASE]) if isinstance(value, dict) else value
