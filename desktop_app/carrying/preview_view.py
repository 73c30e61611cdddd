"""A bundle before it is taken in: who made it, what is in it, what it would do to each record."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.carrying.preview_model import EFFECT, KIND, TITLE, WHO, PreviewModel
from desktop_app.carrying.saying import number_to_take, say_effects, say_outcomes
from desktop_app.carrying.sender_card import SenderCard
from desktop_app.desk import Desk
from desktop_app.queue.saying import say_size
from desktop_app.queue.table import LineTable
from desktop_app.review.saying import say_step
from desktop_app.shortening import shortened
from desktop_app.words import tr
from forms.words import Phrase
from sync.bundle.looking import Preview
from sync.bundle.planning import Effect

_WIDTHS = {KIND: 130, WHO: 150, EFFECT: 340}
_NAMES_AT_MOST = 3
_WORDS_AT_MOST = 110
_TITLE_AT_MOST = 50


class PreviewView(QWidget):
    """``take_wanted`` gives whether removals are wanted too; ``left`` that the person does not want it now."""

    take_wanted = Signal(bool)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Nothing is shown yet."""
        super().__init__(parent)
        self.setObjectName("bundle_preview")
        self._preview: Preview | None = None
        self.card = SenderCard(desk)
        self.counts = look.Heading()
        self.counts.setObjectName("bundle_counts")
        self.along = look.PlainLabel()
        self.along.setObjectName("bundle_along")
        self.model = PreviewModel(desk.language, self)
        self.table = LineTable(self.model, _WIDTHS, TITLE)
        self.table.setObjectName("bundle_items")
        self.table.setAccessibleName(tr("What happens to each record"))
        self.removals = QCheckBox()
        self.removals.setObjectName("with_removals")
        self.take = look.main_button("", "bundle_take", "down")
        self.later = look.button(tr("Not now"), "bundle_later")
        for label in (self.counts, self.along):
            label.setWordWrap(True)
        self._arrange()
        self.removals.toggled.connect(self._say_button)
        self.take.clicked.connect(lambda: self.take_wanted.emit(self.removals.isChecked()))
        self.later.clicked.connect(self.left)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self.take)
        row.addWidget(self.later)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        for widget in (self.card, self.counts, self.along):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.removals)
        layout.addLayout(row)
        self._room = QWidget()
        layout.addWidget(self._room, 1)

    def show_preview(self, preview: Preview) -> None:
        """Show this bundle; removals are not agreed to before the person says so."""
        self._preview = preview
        self.card.show_sender(preview)
        self.counts.setText(_counts(preview))
        self.along.setText("\n".join(filter(None, (" ".join(_along(preview)), *self._notes(preview)))))
        self.along.setVisible(bool(self.along.text()))
        self.model.show_items(preview.items)
        self.table.setVisible(bool(preview.items))
        self._room.setVisible(not preview.items)
        self.table.choose_rows([0] if preview.items else [])
        number = preview.effects.get(Effect.REMOVAL, 0)
        words = tr(
            "Also ask for the removal of {n} record at the clearing-house",
            "Also ask for the removal of {n} records at the clearing-house",
            n=number,
        )
        self.removals.setText(words)
        self.removals.setChecked(False)
        self.removals.setVisible(bool(number))
        self._say_button()
        (self.take if self.take.isEnabled() else self.later).setFocus()

    def _notes(self, preview: Preview) -> Iterator[str]:
        """What came along with requests and decisions, a line for each; of which record, where there are several."""
        told = [
            (item, item.review) for item in preview.items if item.review is not None and item.review.words
        ]
        for item, step in told[:_NAMES_AT_MOST]:
            said = say_step(step, _WORDS_AT_MOST)
            title = shortened(self.model.text(item, TITLE), _TITLE_AT_MOST)
            yield said if len(preview.items) == 1 else tr("{title} – {what}", title=title, what=Phrase(said))

    def _say_button(self) -> None:
        assert self._preview is not None
        number = number_to_take(self._preview.effects, removals=self.removals.isChecked())
        answer, records = tr("Take in the answer"), tr("Take in {n} record", "Take in {n} records", n=number)
        self.take.setText(answer if self._preview.is_receipt else records)
        beside = _beside(self._preview)
        self.take.setEnabled(self._preview.is_receipt or bool(number) or bool(beside))
        if not number and not self._preview.is_receipt:
            self.take.setText(beside or tr("Nothing to take in"))


def _beside(preview: Preview) -> str:
    """How to take in what there is for this computer besides records; empty where there is nothing."""
    if preview.is_receipt:
        return ""
    if preview.files:
        return tr("Take in the files")
    # Lists that travel beside records that are all known were taken in with these.
    return tr("Take in the lists of terms") if preview.vocabularies and not preview.items else ""


def _counts(preview: Preview) -> str:
    if preview.is_receipt:
        said = say_outcomes(preview.outcomes)
        return tr("An answer to what you handed over. {counts}", counts=Phrase(said))
    if preview.is_known_in_full and preview.items:
        return tr("All of it was taken in here already.")
    only = tr("Lists of terms only") if preview.vocabularies and not preview.files else tr("Files only")
    return say_effects(preview.effects) or only


def _otherwise(preview: Preview) -> Iterator[str]:
    """What does not happen as its sender asked for it."""
    number = sum(item.asks for item in preview.items)
    if number:
        yield tr(
            "Publication of {n} record is asked for, but the focal point has not approved it: it is to be reviewed "
            "first.",
            "Publication of {n} records is asked for, but the focal point has not approved them: they are to be "
            "reviewed first.",
            n=number,
        )
    why = dict.fromkeys(tr(item.phrase) for item in preview.items if item.phrase and not item.asks)
    yield from list(why)[:_NAMES_AT_MOST]


def _along(preview: Preview) -> list[str]:
    """What is to be reviewed first, or left out and why; files and lists of terms that go along, and other parts."""
    said = list(_otherwise(preview))
    if preview.files:
        size = Phrase(say_size(preview.file_bytes))
        said.append(tr("With {n} file ({size}).", "With {n} files ({size}).", n=preview.files, size=size))
    if preview.vocabularies:
        said.append(tr("With {n} list of terms.", "With {n} lists of terms.", n=preview.vocabularies))
    if preview.missing:
        names = tr(", ").join(file.name for file in preview.missing[:_NAMES_AT_MOST])
        words = tr(
            "{n} file is not in it: {names}. The record is taken in all the same.",
            "{n} files are not in it: {names} … The records are taken in all the same.",
            n=len(preview.missing),
            names=names,
        )
        said.append(words)
    if preview.manifest.part.of > 1:
        said.append(tr("The other parts can be taken in before or after this one."))
    return said
