"""Other records that an answer names: searched among those on this computer, or made on the spot."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.chips import Chips, Said
from desktop_app.questions.entries import EntriesWidget
from desktop_app.questions.new_words import new_word
from desktop_app.questions.offers import Offer
from desktop_app.questions.picker import Picker
from desktop_app.words import tr
from forms.kinds import Kind
from forms.registry import form_for
from forms.words import Phrase
from sync.records import Row

PAUSE = 120


def target_of(entry: dict[str, Any]) -> str:
    """The identifier that a reference names, without the revision that it may be pinned to."""
    return str(entry["identifier"]).partition("@")[0]


def is_reference(value: Any) -> bool:
    """Whether a value names another record."""
    return isinstance(value, dict) and isinstance(value.get("identifier"), str) and bool(value["identifier"])


class ReferencesWidget(EntriesWidget):
    """Chips with the titles of the records, a search field for more, and a button that makes a new one."""

    def build(self) -> QWidget:
        """Chips, field and buttons."""
        self.many = self.question.kind is Kind.REFERENCES
        self._entries: list[dict[str, Any]] = []
        self._asked = 0
        name = tr(self.question.label)
        self.chips = Chips(name)
        self.chips.removed.connect(self._remove)
        self.chips.opened.connect(lambda place: self.record_wanted.emit(target_of(self._entries[place])))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._search)
        self.picker = Picker(name)
        self.picker.wanted.connect(self._pause.start)
        self.picker.chosen.connect(self._choose)
        self.new_buttons = [self._new_button(record_type) for record_type in self.question.refers_to]
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for place, part in enumerate((self.picker, *self.new_buttons)):
            row.addWidget(part, 0 if place else 1)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP - 2)
        layout.addWidget(self.chips)
        layout.addLayout(row)
        body.setFocusProxy(self.picker)
        return body

    def is_entry(self, value: Any) -> bool:
        """A reference to another record."""
        return is_reference(value)

    def show_value(self, value: Any) -> None:
        """Show what is named."""
        self.take(value)
        self.refresh()

    def lock(self, read_only: bool) -> None:
        """Only the chips stay, and can be opened."""
        self.chips.set_read_only(read_only)
        self.picker.setReadOnly(read_only)
        for part in (self.picker, *self.new_buttons):
            part.setVisible(not read_only)

    def refresh(self) -> None:
        """Read the titles again."""
        wanted = [target_of(entry) for entry in self._entries]
        titles = self.surroundings.titles(wanted) if wanted else {}
        self.chips.show_all([_said(titles, name) for name in wanted])
        self.say_what_to_type()

    def add(self, identifier: str) -> None:
        """Name one more record, or another one instead."""
        self.put(identifier)
        self.refresh()
        self.note_edit()

    def _new_button(self, record_type: str) -> QPushButton:
        button = look.button(tr(new_word(record_type)), f"new_{record_type}", "add")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._make(record_type))
        return button

    def _make(self, record_type: str) -> None:
        typed = self.picker.text().strip()
        self.picker.clear()
        self.new_wanted.emit(record_type, typed)

    def _search(self) -> None:
        """Search beside the window; an answer that comes after the next question is dropped."""
        typed, self._asked = self.picker.text(), self._asked + 1
        asked, kinds, find = self._asked, self.question.refers_to, self.surroundings.records
        self.surroundings.background.run(
            lambda: find(kinds, typed), lambda rows: self._offer(asked, rows), owner=self
        )

    def _offer(self, asked: int, rows: list[Row]) -> None:
        if asked != self._asked:
            return
        here = {target_of(entry) for entry in self._entries}
        offers = [_offered(row, self.surroundings.language) for row in rows if row.identifier not in here]
        makes = [Offer(name, tr(new_word(name)) + " …", makes=True) for name in self.question.refers_to]
        self.picker.offer([*offers, *makes])

    def _choose(self, offer: Offer, typed: str) -> None:
        if offer.makes:
            self.new_wanted.emit(offer.identifier, typed)
        else:
            self.add(offer.identifier)

    def _remove(self, place: int) -> None:
        del self._entries[place]
        self.refresh()
        self.note_edit()
        self.picker.setFocus()


def _said(titles: dict[str, str], identifier: str) -> Said:
    if identifier not in titles:
        return Said(tr("a record that is not on this computer"), unknown=True)
    title = titles[identifier] or tr("without a title yet")
    return Said(title, tr("Press Enter or click to open it."), opens=True)


def _offered(row: Row, language: str) -> Offer:
    """What is offered of a record: its title, with its kind and state as quiet words."""
    name = row.title_in(language) or tr("without a title yet")
    kind = Phrase(tr(form_for(row.record_type).name))
    return Offer(
        row.identifier, name, note=tr("{kind} · {rest}", kind=kind, rest=Phrase(look.state_word(row.state)))
    )
