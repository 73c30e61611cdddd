"""Sentences in a bundle, as ``sync.phrases`` writes them: believed only where they can be kept and said."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Any

from sync import strict_json
from sync.strict_json import Malformed

_WHOLE = 100_000_000


def phrase_from(data: Mapping[str, Any]) -> dict[str, Any]:
    """A phrase as JSON, for ``sync.phrases.from_json``; Malformed where saying it would fail."""
    values = strict_json.inner(data, "values")
    strict_json.texts({"values": [*values]}, "values")
    said = {
        "text": strict_json.text(data, "text", _WHOLE),
        "plural": strict_json.text(data, "plural", _WHOLE),
        "number": strict_json.optional_number(data, "number"),
        "values": {name: _value(values, name) for name in values},
    }
    if values or said["plural"]:
        _check(str(said["text"]), values)
        _check(str(said["plural"]), values)
    return said


def _value(values: Mapping[str, Any], name: str) -> Any:
    value = values[name]
    if isinstance(value, dict):
        return {"phrase": phrase_from(strict_json.inner(value, "phrase"))}
    if isinstance(value, str):
        return strict_json.text(values, name, _WHOLE)
    if value is None or isinstance(value, (int, float)):
        return value
    raise Malformed(name)


def _check(text: str, values: Mapping[str, Any]) -> None:
    """Only the bare ``{names}`` of its values, and ``{n}``: nothing that looks into them or makes them wide."""
    if "n" in values:
        raise Malformed("n")
    try:
        fields = [field[1:] for field in Formatter().parse(text) if field[1] is not None]
    except ValueError as error:
        raise Malformed("text") from error
    if any(name not in {*values, "n"} or width or way for name, width, way in fields):
        raise Malformed("text")
