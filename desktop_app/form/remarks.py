"""What a reviewer remarked on one answer, below its question: who and when, and a button when it is done with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayoutItem, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.sign import Sign
from desktop_app.review.comments import comment_words
from desktop_app.words import tr
from forms.spec import Form
from sync.records import Clock
from sync.review import Comment

_SIGN = 16


def asked_at(form: Form, path: str) -> str:
    """The question under which a comment at this path belongs; empty for one on the whole record.

    A comment on one language of a text, or on a part of a list, belongs to the question itself.
    """
    first = path.partition(".")[0]
    return next((one for one in (path, path.rpartition(".")[0], first) if form.has(one)), "")


def by_question(form: Form, comments: Sequence[Comment]) -> Mapping[str, tuple[Comment, ...]]:
    """The comments by the question under which they belong; those on the whole record are left out."""
    found: dict[str, tuple[Comment, ...]] = {}
    for comment in comments:
        if path := asked_at(form, comment.path):
            found[path] = (*found.get(path, ()), comment)
    return found


class Remarks(QFrame):
    """``settled`` gives the name of a comment that is done with; hidden while nobody remarked anything."""

    settled = Signal(str)

    def __init__(self, question: str, clock: Clock, parent: QWidget | None = None) -> None:
        """Nothing yet; ``question`` is what was asked."""
        super().__init__(parent)
        self._question, self._clock = question, clock
        self._shown: tuple[Comment, ...] = ()
        self.setProperty("look", "bar")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.GAP, look.SMALL, look.GAP, look.SMALL)
        self._column.setSpacing(0)
        self.hide()

    def show_comments(self, comments: Sequence[Comment]) -> bool:
        """Show these; whether the cursor stood in one that is gone now."""
        if tuple(comments) == self._shown:
            return False
        self._shown = tuple(comments)
        had_cursor = self.isAncestorOf(self.window().focusWidget() or self)
        while (item := self._column.takeAt(0)) is not None:
            _drop(item)
        for comment in comments:
            self._column.addWidget(self._line(comment))
        self.setVisible(bool(comments))
        return had_cursor

    def _line(self, comment: Comment) -> QWidget:
        line = QWidget(self)
        sign = Sign(side=_SIGN)
        sign.show_icon("colleague", "info")
        words = look.PlainLabel(comment_words(comment, self._clock))
        words.setObjectName(f"remark_{comment.identifier}")
        words.setWordWrap(True)
        done = look.button(tr("Settled"), f"remark_settle_{comment.identifier}", "check", kind="link")
        done.setToolTip(tr("This comment is done with"))
        said = tr("Settled: {comment}", comment=words.text())
        done.setAccessibleName(tr("{question}: {comment}", question=self._question, comment=said))
        done.clicked.connect(lambda: self.settled.emit(comment.identifier))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        row.addWidget(done, 0, Qt.AlignmentFlag.AlignVCenter)
        return line


def _drop(item: QLayoutItem) -> None:
    widget = item.widget()
    if widget is not None:
        widget.hide()
        widget.deleteLater()
