"""What widgets of terms and of references have in common: entries as chips, one or many, and a search field."""

from __future__ import annotations

from typing import Any

from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.chips import Chips
from desktop_app.questions.picker import Picker
from desktop_app.words import tr

Entry = dict[str, Any]


class EntriesWidget(QuestionWidget):
    """Holds the entries as they came. A kind of entry fills in ``is_entry`` and, in ``build``, chips and picker."""

    many: bool
    chips: Chips
    picker: Picker
    _entries: list[Entry]

    def is_entry(self, value: Any) -> bool:
        """Whether a value is one entry that can be shown without losing anything."""
        raise NotImplementedError

    def holds(self, value: Any) -> bool:
        """One entry, or a list of them."""
        if self.many:
            return isinstance(value, list) and all(map(self.is_entry, value))
        return self.is_entry(value)

    def read_value(self) -> Any:
        """What is chosen, each entry as it came or was changed."""
        if self.many:
            return list(self._entries) or None
        return self._entries[0] if self._entries else None

    def leave(self) -> None:
        """What was typed to search is no answer."""
        self.picker.clear()

    def take(self, value: Any) -> None:
        """Hold the entries of a value, or none."""
        self._entries = list(value or ()) if self.many else [value] if value else []

    def put(self, identifier: str) -> None:
        """Hold one more entry, or another one instead."""
        entry = {"identifier": identifier}
        self._entries = [*self._entries, entry] if self.many else [entry]

    def say_what_to_type(self) -> None:
        """The search field adds an entry, or takes another one instead."""
        chosen = bool(self._entries) and not self.many
        self.picker.setPlaceholderText(
            tr("Type to choose another instead") if chosen else tr("Type to search")
        )
