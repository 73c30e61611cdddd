"""Steps back and forth in an opened form, and all of them at once, which asks first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import errors
from desktop_app.form.session import Session
from desktop_app.form.view import FormView
from desktop_app.widgets.confirm import ask_first
from desktop_app.words import tr
from sync.errors import Trouble

NAMED = 6


class Steps(QObject):
    """What is taken back is shown where it was made."""

    def __init__(self, session: Session, view: FormView, page: QWidget) -> None:
        """``page`` is where questions are asked."""
        super().__init__(page)
        self._session, self._view, self._page = session, view, page

    def undo(self) -> None:
        """Take the last step back, wherever it was made."""
        self._show(self._session.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._show(self._session.redo())

    def ask_to_discard(self) -> None:
        """Ask, naming what goes back; then put back what stood here when the form was opened."""
        paths = self._session.changed_paths()
        if not paths:
            return
        labels = [
            tr(self._session.form.question(path).label) for path in paths if self._session.form.has(path)
        ]
        if len(labels) > NAMED:
            labels[NAMED:] = [tr("and {n} more", "and {n} more", n=len(labels) - NAMED)]
        ask_first(
            self._page,
            tr("Discard what you changed since you opened this form?"),
            [
                tr("These answers become again what they were: {answers}.", answers=tr(", ").join(labels)),
                tr(
                    "“Undo” brings them back as long as this form is open; they are also kept in the history."
                ),
            ],
            tr("Discard the changes"),
            self._discard,
        )

    def _discard(self) -> None:
        try:
            self._show(self._session.discard())
        except Trouble as trouble:
            errors.show(self._page, trouble)

    def _show(self, paths: Sequence[str]) -> None:
        """Show where it was; a cursor that is in that question already stays where it is in it."""
        widget = self._view.stack.widget_at(paths[0]) if paths else None
        if paths and not (widget is not None and widget.has_focus(QApplication.focusWidget())):
            self._view.go_to(paths[0])
