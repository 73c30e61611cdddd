"""The table of what a bundle would do, record by record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.carrying.saying import effect_sign, say_effect
from desktop_app.queue.models import LinesModel
from desktop_app.review.saying import step_words
from desktop_app.values import title_in
from desktop_app.words import tr
from forms.registry import UnknownForm, form_for
from sync.bundle.looking import Item
from sync.review import ReviewStep

TITLE, KIND, WHO, EFFECT = range(4)


class PreviewModel(LinesModel):
    """What happens to each record of a bundle."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Nothing is shown yet; titles are given in the language."""
        super().__init__((tr("Title"), tr("Kind"), tr("Changed by"), tr("What happens here")), parent)
        self._language = language

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these."""
        self.show_lines(items)

    def text(self, line: Item, column: int) -> str:
        """The title, the kind, who changed it, what happens."""
        if column == TITLE:
            return title_in(line.title, self._language) or tr("Without a title")
        if column == KIND:
            return _kind(line)
        return line.who if column == WHO else _happens(line)

    def sign(self, line: Item, column: int) -> tuple[str, str]:
        """A sign beside the words for what happens."""
        if column != EFFECT:
            return "", ""
        return ("review", "info") if is_asked(line) else effect_sign(line.effect)

    def tip(self, line: Item, column: int) -> str:
        """Why it is left out, where it is; what is said in its review."""
        if column != EFFECT:
            return self.text(line, column)
        more = [tr(line.phrase)] if line.phrase is not None else []
        more += [line.review.words] if line.review is not None and line.review.words else []
        return "\n".join([_happens(line), *more])


def is_asked(line: Item) -> bool:
    """Whether somebody asks for a review of the record with this bundle."""
    return line.review is not None and line.review.step is ReviewStep.ASKED


def _happens(line: Item) -> str:
    """What happens to the record, and what somebody did in its review."""
    said = say_effect(line.effect)
    return said if line.review is None else f"{said} · {tr(step_words(line.review))}"


def _kind(line: Item) -> str:
    try:
        return tr(form_for(line.record_type).name)
    except UnknownForm:
        return tr("Another kind of record")
