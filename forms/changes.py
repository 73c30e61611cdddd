"""Which answers differ between two versions of a record, question by question, counted where they are lists."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from forms.kinds import Document, Kind
from forms.paths import cleaned, is_blank, value_at
from forms.spec import Form, Question

_LISTS = frozenset({Kind.LINES, Kind.TERMS, Kind.REFERENCES, Kind.LINKS, Kind.LANGUAGES, Kind.TEXTS})
# What stands at the top of every document and is no answer.
HEADS = frozenset({"header", "meta"})


@dataclass(frozen=True, slots=True)
class Change:
    """One answer that is another than before: its path (a text's ends in its language).

    ``added`` and ``removed`` count the members of a list; both are 0 for any other answer, and where only the order
    of a list, or something within a member, is another.
    """

    path: str
    added: int = 0
    removed: int = 0


def changes_between(form: Form, before: Document, after: Document) -> tuple[Change, ...]:
    """What differs between two documents, in the order of the form; what no question asks for comes last.

    Answers that are kept but not asked for any more count too: looking back hides nothing.
    """
    if before == after:
        return ()
    found = (change for question in form.questions for change in _of_question(question, before, after))
    return (*found, *_of_others(form, before, after))


def _of_question(question: Question, before: Document, after: Document) -> Iterator[Change]:
    then, now = value_at(before, question.path), value_at(after, question.path)
    if then == now:
        return
    then, now = cleaned(then), cleaned(now)
    if then == now or (is_blank(then) and is_blank(now)):
        return
    if question.kind is Kind.TEXT and all(isinstance(value or {}, dict) for value in (then, now)):
        yield from _of_text(question.path, then or {}, now or {})
    elif question.kind in _LISTS and all(isinstance(value or [], list) for value in (then, now)):
        old, new = set(map(_name_of, then or [])), set(map(_name_of, now or []))
        yield Change(question.path, len(new - old), len(old - new))
    else:
        yield Change(question.path)


def _of_text(path: str, then: dict[str, Any], now: dict[str, Any]) -> Iterator[Change]:
    for language in dict.fromkeys((*then, *now)):
        if then.get(language) != now.get(language):
            yield Change(f"{path}.{language}")


def _of_others(form: Form, before: Document, after: Document) -> Iterator[Change]:
    asked = {question.path.partition(".")[0] for question in form.questions} | HEADS
    for name in dict.fromkeys((*after, *before)):
        if name not in asked and before.get(name) != after.get(name):
            yield Change(name)


def _name_of(member: Any) -> str:
    """What tells a member of a list from the others: the identifier or address in it, else all of it."""
    if isinstance(member, dict):
        for name in ("identifier", "url"):
            if isinstance(member.get(name), str):
                return str(member[name]).partition("@")[0] if name == "identifier" else str(member[name])
    return json.dumps(member, sort_keys=True, ensure_ascii=False)
