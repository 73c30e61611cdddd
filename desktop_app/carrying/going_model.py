"""The table of what goes into a bundle."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.carrying.load import Going, Load
from desktop_app.queue.models import LinesModel
from desktop_app.queue.saying import say_size
from desktop_app.words import tr
from sync.records import Intent

TITLE, KIND, ASKED, SIZE = range(4)


class GoingModel(LinesModel):
    """What goes, and what stays here and why."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is chosen yet."""
        super().__init__((tr("Title"), tr("Kind"), tr("What is asked for"), tr("Size")), parent)
        self._hand_over = False

    def show_load(self, load: Load, *, hand_over: bool) -> None:
        """Show it; ``hand_over`` where the other office is to decide."""
        self._hand_over = hand_over
        self.show_lines(load.lines)

    def text(self, line: Going, column: int) -> str:
        """The title, the kind, what is asked for, the size with files."""
        size = line.size + sum(size for _digest, size in line.files)
        return {TITLE: line.title, KIND: line.kind, ASKED: self._asked(line), SIZE: say_size(size)}[column]

    def sign(self, line: Going, column: int) -> tuple[str, str]:
        """A sign beside the words where the record stays here."""
        return ("warning", "warning") if column == ASKED and line.why_not else ("", "")

    def _asked(self, line: Going) -> str:
        if line.why_not:
            return tr("Stays here. {why}", why=line.why_not)
        intent = None if self._hand_over else line.intent
        return say_intent(intent)


def say_intent(intent: Intent | None) -> str:
    """What is asked of the other office, in a few words."""
    words = {
        None: tr("To look at and decide"),
        Intent.DRAFT: tr("Save as draft"),
        Intent.PUBLISH: tr("Ask for publication"),
        Intent.DELETE: tr("Throw the draft there away"),
        Intent.WITHDRAW: tr("Ask for removal"),
    }
    return words[intent]
