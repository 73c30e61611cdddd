"""The answers of one version of a record in words, with what was added and taken away since another version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop_app.conflicts.difference import Mark, Run, difference, differing_lines
from desktop_app.desk import Desk
from desktop_app.values import question_at, runs_in, say_parts, say_path
from desktop_app.words import tr
from forms.documents import to_send
from forms.kinds import Document, Kind
from forms.paths import is_blank, value_at
from forms.spec import Form, Question

_LISTS = frozenset(
    {
        Kind.LINES,
        Kind.TERMS,
        Kind.REFERENCES,
        Kind.LINKS,
        Kind.LANGUAGES,
        Kind.NOTES,
        Kind.TEXTS,
        Kind.DETAILS,
    }
)
_TEXTS = frozenset({Kind.TEXT, Kind.LINE})
# What stands at the top of every document and is no answer.
_HEADS = frozenset({"header", "meta"})


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer: what was asked, what is said, in runs that tell what differs; ``language`` is the text's own."""

    path: str
    label: str
    runs: tuple[Run, ...]
    language: str = ""

    @property
    def differs(self) -> bool:
        """Whether it is not the same in both versions."""
        return any(run.mark is not Mark.SAME for run in self.runs)


@dataclass(frozen=True, slots=True)
class Chapter:
    """The answers of one section, under its title."""

    title: str
    answers: tuple[Answered, ...]


def chapters_of(
    desk: Desk, form: Form, document: Document, before: Document | None = None
) -> tuple[Chapter, ...]:
    """Every answer by section, as it would be sent; compared with ``before`` where that is given. Reads the store."""
    now = to_send(form, document)
    then = None if before is None else to_send(form, before)
    found = []
    for section in form.sections:
        asked = [question for question in form.questions if question.section == section]
        answers = tuple(line for question in asked for line in _answers(desk, form, question, now, then))
        if answers:
            found.append(Chapter(tr(section.title), answers))
    rest = tuple(_others(desk, form, now, then))
    return (*found, Chapter(tr("Other information"), rest)) if rest else tuple(found)


def _answers(
    desk: Desk, form: Form, question: Question, now: Document, then: Document | None
) -> Iterator[Answered]:
    values = [value_at(document, question.path) for document in (now, then) if document is not None]
    texts = all(isinstance(value, dict) or is_blank(value) for value in values)
    if question.kind is Kind.TEXT and texts:
        names = dict.fromkeys(language for value in values if value for language in value)
        paths = [(f"{question.path}.{language}", language) for language in names]
    else:
        paths = [(question.path, runs_in(question, "", desk.language))]
    for path, language in paths:
        runs = _runs(desk, form, path, now, then)
        if runs:
            yield Answered(path, say_path(form, path), runs, language)


def _others(desk: Desk, form: Form, now: Document, then: Document | None) -> Iterator[Answered]:
    """What no question asks for is shown where it differs: nothing changes unseen."""
    asked = {question.path.partition(".")[0] for question in form.questions} | _HEADS
    for name in dict.fromkeys((*now, *(then or {}))):
        if name not in asked and then is not None and now.get(name) != then.get(name):
            yield Answered(name, say_path(form, name), _runs(desk, form, name, now, then))


def _runs(desk: Desk, form: Form, path: str, now: Document, then: Document | None) -> tuple[Run, ...]:
    question, _language = question_at(form, path)
    after = say_parts(desk, question, value_at(now, path), desk.language)
    if then is None:
        return (Run("\n".join(after)),) if after else ()
    before = say_parts(desk, question, value_at(then, path), desk.language)
    return _compared(question.kind if question else None, before, after)


def _compared(kind: Any, before: tuple[str, ...], after: tuple[str, ...]) -> tuple[Run, ...]:
    """Word by word for texts, member by member for lists; of all else the old one struck through, then the new one."""
    if not before and not after:
        return ()
    if kind in _LISTS:
        return differing_lines(before, after)
    old, new = "\n".join(before), "\n".join(after)
    if old and new and (kind in _TEXTS or kind is None):
        return difference(old, new)
    if old == new:
        return (Run(new),) if new else ()
    parts = [Run(old, Mark.REMOVED), Run("  ") if old and new else Run(""), Run(new, Mark.ADDED)]
    return tuple(run for run in parts if run.text)
