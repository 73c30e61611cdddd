"""The row above a list: what it can be narrowed down by, and what it is narrowed down to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.lists.choices import ChoicePopup, Option
from desktop_app.lists.filters import ASPECTS, Filters, name_of
from desktop_app.lists.regions import country_options, with_all_within
from desktop_app.questions.flow import FlowLayout
from desktop_app.words import language, say_year, tr
from forms.aspects import Aspect
from forms.own_texts import own_text
from forms.words import Phrase, say
from sync.records import Query, State

_NAMES: dict[str, Phrase] = {
    "state": say("State"),
    "target": say("Target"),
    "country": say("Country"),
    "subject": say("Subject"),
    "group": say("Target group"),
    "year": say("Year"),
}
_LONGEST, _MOST, _HIGH = 28, 3, 26


class FilterBar(QWidget):
    """Menus for state, target, country and the like, chips for what is chosen; ``changed`` gives the new filters."""

    changed = Signal(Filters)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Nothing is filtered at first."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._query, self._filters = Query(), Filters()
        self._popups: dict[str, ChoicePopup] = {}
        self.buttons = {name: self._button(name) for name in _NAMES}
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self._chips = FlowLayout(spacing=look.SMALL)
        self.clear = look.button(tr("Clear"), "filter_clear", kind="link")
        self.clear.setToolTip(tr("Show everything again"))
        self.clear.clicked.connect(lambda: self._set(Filters()))
        self._chips.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        column.addLayout(row)
        column.addLayout(self._chips)
        self.show_filters(Query(), Filters())

    def _button(self, name: str) -> QPushButton:
        words = tr(_NAMES[name])
        made = look.menu_button(words, f"filter_{name}")
        made.setAccessibleName(tr("Filter by: {what}", what=words))
        made.setToolTip(look.as_hint(tr("Show only some records, by: {what}", what=words)))
        made.clicked.connect(lambda _on=False: self._open(name))
        popup = ChoicePopup(words, single=name == "year", parent=made)
        popup.setObjectName(f"choices_{name}")
        popup.changed.connect(partial(self._chosen, name))
        self._popups[name] = popup
        return made

    def show_filters(self, query: Query, filters: Filters) -> None:
        """Show what this place is narrowed down to; in a place of one state nobody chooses among states."""
        self._query, self._filters = query, filters
        self.buttons["state"].setVisible(len(query.states) != 1)
        self._write_chips()

    def _open(self, name: str) -> None:
        without = with_all_within(self._without(name).applied(self._query), self._desk.vocabularies)
        self._background.run(lambda: self._options(name, without), partial(self._offer, name), owner=self)

    def _without(self, name: str) -> Filters:
        """The filters but for this one, so that its own list stays whole."""
        if name == "state":
            return replace(self._filters, states=())
        if name == "year":
            return replace(self._filters, year=None)
        return self._filters.with_terms(Aspect(name), ())

    def _options(self, name: str, query: Query) -> list[Option]:
        """On the store's thread: what stands in the records, most frequent first."""
        summaries = self._desk.store.summaries
        if name == "state":
            return [Option(count.key, "", count.number) for count in summaries.by_state(query)]
        if name == "year":
            return [Option(count.key, "", count.number) for count in summaries.by_year(query)]
        if name == "country":
            return country_options(self._desk, query)
        found = summaries.by_aspect(query, Aspect(name))
        return [Option(count.key, "", count.number) for count in found if not own_text(count.key)]

    def _offer(self, name: str, options: list[Option]) -> None:
        named = [replace(option, words=self._words(name, option.key)) for option in options]
        self._popups[name].offer(named, self._chosen_keys(name))
        self._popups[name].open_below(self.buttons[name])

    def _words(self, name: str, key: str) -> str:
        if name == "state":
            return look.state_word(State(key))
        if name == "year":
            return say_year(key)
        if Aspect(name) in ASPECTS:
            return name_of(self._desk.vocabularies, Aspect(name), key, language())
        # Only after a look at a summary; what it needs is not there when the window opens.
        from desktop_app.summaries.filter_words import term_words

        return term_words(self._desk, Aspect(name), key)

    def _chosen_keys(self, name: str) -> tuple[str, ...]:
        if name == "state":
            return tuple(self._filters.states)
        if name == "year":
            return (str(self._filters.year),) if self._filters.year else ()
        return tuple(self._filters.about.get(Aspect(name), ()))

    def _chosen(self, name: str, keys: tuple[str, ...]) -> None:
        if name == "state":
            self._set(replace(self._filters, states=tuple(map(State, keys))))
        elif name == "year":
            self._set(replace(self._filters, year=int(keys[0]) if keys else None))
        else:
            self._set(self._filters.with_terms(Aspect(name), keys))

    def _set(self, filters: Filters) -> None:
        self._filters = filters
        self._write_chips()
        self.changed.emit(filters)

    def _write_chips(self) -> None:
        """Every filter by its name; of one with many terms the first few."""
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) and widget is not self.clear:
                widget.hide()
                widget.deleteLater()
        others = (aspect.value for aspect in self._filters.about if aspect not in ASPECTS)
        for name in ("state", *(aspect.value for aspect in ASPECTS), *others, "year"):
            self._write_chips_of(name, self._chosen_keys(name))
        self._chips.addWidget(self.clear)
        self.clear.setVisible(bool(self._filters))

    def _write_chips_of(self, name: str, keys: tuple[str, ...]) -> None:
        for key in keys[:_MOST]:
            self._chips.addWidget(self._chip(name, key))
        if len(keys) > _MOST:
            more = look.PlainLabel(tr("and {n} more", "and {n} more", n=len(keys) - _MOST))
            more.setMinimumHeight(_HIGH)
            self._chips.addWidget(more)

    def _called(self, name: str) -> Phrase:
        """What a filter is called; those that only a summary gives, as there."""
        if name in _NAMES:
            return _NAMES[name]
        from desktop_app.summaries.topics import COLUMNS, Topic

        return COLUMNS[Topic(name)]

    def _chip(self, name: str, key: str) -> QWidget:
        words = self._words(name, key)
        short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
        said = tr("{topic}: {chosen}", topic=self._called(name), chosen=short)
        chip = look.button(f"{said}  ×", f"chip_{name}", kind="chip")
        whole = tr("{topic}: {chosen}", topic=self._called(name), chosen=words)
        chip.setAccessibleName(tr("Do not filter by {what} any more", what=whole))
        chip.setToolTip(look.as_tooltip(chip.accessibleName()))
        rest = tuple(other for other in self._chosen_keys(name) if other != key)
        chip.clicked.connect(lambda _on=False: self._chosen(name, rest))
        return chip
