"""Reading and changing one place of a document without touching the rest."""

from __future__ import annotations

from typing import Any

from forms.kinds import Document


def value_at(document: Document, path: str) -> Any:
    """What stands at a dotted path such as ``biosafety.subjects``; ``None`` where nothing does."""
    value: Any = document
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def with_value(document: Document, path: str, value: Any) -> Document:
    """A new document that holds the value at the path; a blank value removes it and what it leaves empty.

    Nothing else is touched: unknown fields, their order and their letters stay as they are.
    """
    name, _, rest = path.partition(".")
    if rest:
        inner = document.get(name)
        value = with_value(inner if isinstance(inner, dict) else {}, rest, value)
    else:
        value = cleaned(value)
    if is_blank(value):
        return {key: kept for key, kept in document.items() if key != name}
    return {**document, name: value}


def is_too_deep(value: Any, most: int = 100) -> bool:
    """Whether objects and lists stand inside one another more than ``most`` deep: no form has five levels."""
    level = [value]
    for _ in range(most):
        level = [part for one in level for part in _inside(one)]
        if not level:
            return False
    return True


def _inside(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def is_blank(value: Any) -> bool:
    """Whether the clearing-house would treat the value as absent (an empty text, list or object, or none)."""
    return value is None or (isinstance(value, str) and not value.strip()) or value in ([], {})


def cleaned(value: Any) -> Any:
    """The value without blank texts, lists and objects inside it, as the clearing-house's own clients send it."""
    if isinstance(value, dict):
        parts = {key: cleaned(part) for key, part in value.items()}
        return {key: part for key, part in parts.items() if not is_blank(part)}
    if isinstance(value, list):
        return [part for part in map(cleaned, value) if not is_blank(part)]
    return value
