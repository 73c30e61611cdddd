"""The answers that keep a record from being approved: named, led to, and commented on though empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.difference import Run
from desktop_app.labels import MutedLabel
from desktop_app.reading.answers import Answered, Chapter
from desktop_app.shortening import shortened
from desktop_app.words import tr
from forms.codes import Problem
from forms.spec import Form

_SHOWN = 3
_NAME_MOST = 40


@dataclass(frozen=True, slots=True)
class Missing:
    """A question whose answer is to be completed, what it is called, and why, in a sentence."""

    path: str
    label: str
    why: str


def missing_of(form: Form, problems: Sequence[Problem]) -> tuple[Missing, ...]:
    """The questions of these problems, each once, in the order in which they are asked."""
    first: dict[str, Problem] = {}
    for problem in problems:
        first.setdefault(problem.path, problem)
    places = {question.path: place for place, question in enumerate(form.questions)}
    known = sorted((path for path in first if form.has(path)), key=lambda path: places.get(path, len(places)))
    return tuple(Missing(path, tr(form.question(path).label), tr(first[path].phrase)) for path in known)


def with_missing(form: Form, chapters: Sequence[Chapter], missing: Sequence[Missing]) -> tuple[Chapter, ...]:
    """The chapters with a place for each of these, shown also where only what differs is."""
    wanted = {one.path: one for one in missing}
    found: list[Chapter] = []
    by_title = {chapter.title: chapter for chapter in chapters}
    for section in form.sections:
        title = tr(section.title)
        paths = [question.path for question in form.questions if question.section == section]
        answers = by_title[title].answers if title in by_title else ()
        told = _with_places(paths, answers, wanted)
        found += [Chapter(title, told)] if told else []
    titles = {tr(section.title) for section in form.sections}
    return (*found, *(chapter for chapter in chapters if chapter.title not in titles))


def _with_places(
    paths: Sequence[str], answers: Sequence[Answered], wanted: dict[str, Missing]
) -> tuple[Answered, ...]:
    """The answers of one section in the order of its questions, with those that are wanted."""
    told: list[Answered] = []
    for path in paths:
        own = [one for one in answers if one.path == path or one.path.startswith(f"{path}.")]
        if path in wanted:
            one = wanted[path]
            own = [replace(answer, asks=True) for answer in own]
            own = own or [Answered(path, one.label, (Run(one.why),), asks=True)]
        told += [answer for answer in own if answer not in told]
    return tuple(told)


class MissingRow(QWidget):
    """Their names as links; ``wanted`` gives the path of the one to be shown."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is missing yet."""
        super().__init__(parent)
        self.setObjectName("review_missing")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.GAP)
        self.hide()

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Name these, the first ones; hidden where there are none."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in missing[:_SHOWN]:
            link = look.button(shortened(one.label, _NAME_MOST), f"missing_{one.path}", kind="link")
            link.setToolTip(look.as_hint(one.why))
            link.setAccessibleName(one.label)
            link.clicked.connect(lambda _on=False, path=one.path: self.wanted.emit(path))
            self._row.addWidget(link)
        more = len(missing) - _SHOWN
        if more > 0:
            rest = MutedLabel(tr("and {n} more", "and {n} more", n=more))
            rest.setObjectName("missing_more")
            self._row.addWidget(rest)
        self._row.addStretch(1)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(missing))
