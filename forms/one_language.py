"""The texts of a record in one of its languages: where they stand, and the record without them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from forms.kinds import Document, Kind
from forms.paths import cleaned, is_blank, value_at
from forms.spec import Form, Question

_WORDED = frozenset({Kind.TEXT, Kind.TEXTS, Kind.DETAILS, Kind.TERM, Kind.TERMS})
_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Written:
    """What is written in one language in the answer to one question: how many texts, and what is put where they go.

    ``place`` is the path at which ``left`` takes their place, as an edit takes it: ``None`` for nothing.
    """

    question: Question
    texts: int
    place: str
    left: Any


def written_in(form: Form, document: Document, language: str) -> tuple[Written, ...]:
    """Every answer in which something is written in the language, asked for now or not, in the form's order."""
    found = (_written(question, value_at(document, question.path), language) for question in form.questions)
    return tuple(one for one in found if one is not None)


def texts_in(question: Question, value: Any) -> list[dict[str, str]]:
    """Every text in several languages in the answer to a question: its own, one of several, own words beside a term."""
    return list(_texts(value)) if question.kind in _WORDED else []


def _texts(value: Any) -> Iterator[dict[str, str]]:
    if isinstance(value, dict) and _is_text(value):
        if not is_blank(cleaned(value)):
            yield value
        return
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in inside:
        yield from _texts(part)


def _written(question: Question, value: Any, language: str) -> Written | None:
    texts = _count(value, language)
    if not texts:
        return None
    if question.kind is Kind.TEXT:
        return Written(question, texts, f"{question.path}.{language}", None)
    return Written(question, texts, question.path, _without(value, language))


def _count(value: Any, language: str) -> int:
    if isinstance(value, list):
        return sum(_count(part, language) for part in value)
    if not isinstance(value, dict):
        return 0
    if _is_text(value):
        return int(bool(value.get(language, "").strip()))
    return sum(_count(part, language) for part in value.values())


def _without(value: Any, language: str) -> Any:
    if isinstance(value, list):
        return [_without(part, language) for part in value]
    if not isinstance(value, dict):
        return value
    if _is_text(value):
        return {name: text for name, text in value.items() if name != language}
    return {name: _without(part, language) for name, part in value.items()}


def _is_text(value: dict[str, Any]) -> bool:
    """Whether it is one text in several languages, as the clearing-house writes them (its API, section 5)."""
    return bool(value) and all(
        _CODE.fullmatch(name) and isinstance(text, str) for name, text in value.items()
    )
