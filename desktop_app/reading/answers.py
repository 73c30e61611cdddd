"""The answers of one version of a record in words, with what was added and taken away since another version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.conflicts.difference import Mark, Run
from desktop_app.desk import Desk
from desktop_app.reading.compared import compared
from desktop_app.values import question_at, runs_in, say_parts, say_path
from desktop_app.words import tr
from forms.documents import to_send
from forms.kinds import Document, Kind
from forms.paths import is_blank, value_at
from forms.spec import Form, Question

# What stands at the top of every document and is no answer.
_HEADS = frozenset({"header", "meta"})


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer: what was asked, what is said, in runs that tell what differs; ``language`` is the text's own.

    Where two versions are compared, ``before`` and ``after`` say each by itself, with what only it has marked.
    ``asks`` is for one that is to be completed: whoever reads only what differs reads it too.
    """

    path: str
    label: str
    runs: tuple[Run, ...]
    language: str = ""
    before: tuple[Run, ...] = ()
    after: tuple[Run, ...] = ()
    asks: bool = False

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
    desk: Desk, form: Form, document: Document, before: Document | None = None, *, whole: bool = False
) -> tuple[Chapter, ...]:
    """Every answer by section, as it would be sent; compared with ``before`` where that is given. Reads the store.

    ``whole`` shows also what is kept but not asked for any more, and so would not be sent.
    """
    now, then = document, before
    if not whole:
        now, then = to_send(form, document), None if before is None else to_send(form, before)
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
        if said := _said(desk, form, path, now, then, language):
            yield said


def _others(desk: Desk, form: Form, now: Document, then: Document | None) -> Iterator[Answered]:
    """What no question asks for is shown where it differs: nothing changes unseen."""
    asked = {question.path.partition(".")[0] for question in form.questions} | _HEADS
    for name in dict.fromkeys((*now, *(then or {}))):
        differs = name not in asked and then is not None and now.get(name) != then.get(name)
        if differs and (said := _said(desk, form, name, now, then, "")):
            yield said


def _said(
    desk: Desk, form: Form, path: str, now: Document, then: Document | None, language: str
) -> Answered | None:
    """One answer as it is said in both versions; none where neither says anything."""
    question, _language = question_at(form, path)
    after = say_parts(desk, question, value_at(now, path), desk.language)
    label = say_path(form, path)
    if then is None:
        return Answered(path, label, (Run("\n".join(after)),), language) if after else None
    before = say_parts(desk, question, value_at(then, path), desk.language)
    if not before and not after:
        return None
    found = compared(question.kind if question else None, before, after)
    return Answered(path, label, found.together, language, found.before, found.after)
