"""Terms of the clearing-house's lists: one or several, with words of one's own where the list allows it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import unheard
from desktop_app.labels import MutedLabel
from desktop_app.questions.chips import Chips, Said
from desktop_app.questions.entries import EntriesWidget, Entry
from desktop_app.questions.offers import Offer
from desktop_app.questions.own_words import OwnWords
from desktop_app.questions.picker import Picker
from desktop_app.questions.term_index import foreign
from desktop_app.questions.term_tree import TermTree, lately
from desktop_app.words import tr
from forms.kinds import Document, Kind
from forms.languages import in_language
from forms.vocabularies import Term

# Nobody reads on so far: whoever sees more lines than this types on.
SHOWN = 200
# A list so long is made ready for the first key beside the window.
LONG = 1000


def _said_of_a_part(practice: bool) -> str:
    """What is said of a list that is not known as a whole; no synchronization brings more of it to practice."""
    if practice:
        return tr("Practice knows only a part of this list; the real clearing-house has the whole of it.")
    return tr("Only a part of this list is known here; a synchronization brings what is missing.")


def is_term(value: Any) -> bool:
    """Whether a value is a chosen term: an identifier, and perhaps own words by language."""
    if not isinstance(value, dict) or not isinstance(value.get("identifier"), str) or not value["identifier"]:
        return False
    own = value.get("customValue", {})
    return isinstance(own, dict) and all(isinstance(part, str) for pair in own.items() for part in pair)


class TermsWidget(EntriesWidget):
    """Chips of what is chosen, a search field for more, and a box for own words with each term that wants them."""

    def build(self) -> QWidget:
        """Chips, field, own words, and a note where the list is not known as a whole."""
        self.many = self.question.kind is Kind.TERMS
        self._entries: list[Entry] = []
        self._worded: list[int] = []
        self._lists = self.question.vocabularies
        name = tr(self.question.label)
        self.chips = Chips(name)
        self.chips.removed.connect(self._remove)
        self.picker = Picker(name)
        self.picker.wanted.connect(self._search)
        self.picker.chosen.connect(self._choose)
        self.picker.turned.connect(self._turn)
        self.picker.above.connect(lambda row: self.picker.mark(self._tree().above(row)))
        self._opened: TermTree | None = None
        self.own = OwnWords()
        self.own.typed.connect(self._own_typed)
        self.partly = MutedLabel(_said_of_a_part(self.surroundings.desk.practice))
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP - 2)
        for part in (self.chips, self.picker, self.partly, self.own):
            layout.addWidget(part)
        body.setFocusProxy(self.picker)
        self.refresh()
        return body

    def is_entry(self, value: Any) -> bool:
        """A chosen term, with own words or without."""
        return is_term(value)

    def show_value(self, value: Any) -> None:
        """Show what is chosen."""
        self.take(value)
        self._show_entries()

    def lock(self, read_only: bool) -> None:
        """Only the chips stay."""
        self.chips.set_read_only(read_only)
        self.own.set_read_only(read_only)
        self.picker.setReadOnly(read_only)
        self.picker.setVisible(not read_only)
        self.refresh()

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Own words are written in the record's languages."""
        super().set_languages(languages)
        self.own.set_languages(languages)

    def look_at(self, document: Document) -> None:
        """The other answers may leave only a part of the lists to choose from."""
        lists = self.question.lists(document)
        if lists != self._lists:
            self._lists, self._opened = lists, None

    def refresh(self) -> None:
        """The list may have become known as a whole."""
        self._opened = None
        whole = self.surroundings.vocabularies.complete(self.question.vocabularies)
        self.partly.setVisible(not whole and not self.is_read_only)
        self.chips.show_all([self._said(entry) for entry in self._entries])

    def _show_entries(self) -> None:
        self.chips.show_all([self._said(entry) for entry in self._entries])
        self._worded = [place for place, entry in enumerate(self._entries) if self._wants_words(entry)]
        wanted = [self._entries[place] for place in self._worded]
        self.own.show_all([(self._name(entry), entry.get("customValue") or {}) for entry in wanted])
        self.say_what_to_type()

    def _wants_words(self, entry: Entry) -> bool:
        """Whether own words belong to the term, or stand there already: another program may have put them there."""
        return entry["identifier"] in self.question.own_text or bool(entry.get("customValue"))

    def _name(self, entry: Entry) -> str:
        term = self.surroundings.vocabularies.last_known(self.question.vocabularies, entry["identifier"])
        return term.name(self.surroundings.language) if term else ""

    def _said(self, entry: Entry) -> Said:
        """The name, the last one known for a term that is gone; for one never known here, so much: no identifier."""
        language, lists = self.surroundings.language, self.question.vocabularies
        term = self.surroundings.vocabularies.last_known(lists, entry["identifier"])
        own = in_language(entry.get("customValue"), language)
        if term is None:
            return Said(own or tr("a term this computer does not know yet"), unknown=True)
        more = in_language(dict(term.description), language)
        if self.surroundings.vocabularies.term(lists, entry["identifier"]) is None:
            name = tr("{term} (no longer on the list)", term=term.name(language))
            return Said(name, "\n".join(filter(None, (more, own))), unknown=True)
        foreign_name = foreign(term, language)
        return Said(term.name(language), "\n".join(filter(None, (foreign_name, more, own))))

    def _tree(self) -> TermTree:
        """The whole list with what is open of it; made when it is first wanted."""
        if self._opened is None:
            self._opened = self.surroundings.browsing(self.question, self._lists)
        return self._opened

    def _search(self, typed: str) -> None:
        if typed.strip() or not self._tree().tree.has_levels:
            self.picker.offer(self._found(typed))
        else:
            self.picker.offer(self._tree().rows(self._lately(), self._chosen()))

    def _found(self, typed: str) -> list[Offer]:
        """The terms that hold what is typed; all of them, those chosen lately first, while nothing is."""
        index, chosen = self.surroundings.index(self.question, self._lists), self._chosen()
        if typed.strip():
            found, more = index.best(typed, chosen, SHOWN)
            rest = tr("{count} more: type on to find them", count=more)
            return [*found, Offer("", "", note=rest, chooses=False)] if more else found
        if len(index) > LONG:
            self.surroundings.background.run(index.warm, unheard, owner=self)
        first = lately(self._lately(), self.surroundings.language)
        return [*(offer for offer in first if offer.identifier not in chosen), *index.find("", chosen)]

    def _lately(self) -> list[tuple[Term, str]]:
        """What was chosen lately, as far as this question offers it too."""
        return [
            (term, word) for term, word in self.surroundings.lately(self._lists) if self._tree().offers(term)
        ]

    def _chosen(self) -> set[str]:
        return {entry["identifier"] for entry in self._entries}

    def _turn(self, row: int) -> None:
        """Open a heading of the list, or close it."""
        self._tree().turn(row)
        self.picker.offer_again(self._tree().rows(self._lately(), self._chosen()), row)

    def _choose(self, offer: Offer, _typed: str) -> None:
        self.put(offer.identifier)
        if offer.identifier not in self.question.own_text:
            self.surroundings.recent.add(self._lists, offer.identifier)
        self._changed()
        if offer.identifier in self.question.own_text:
            self.own.focus_last()

    def _remove(self, place: int) -> None:
        del self._entries[place]
        self._changed()
        self.picker.setFocus()

    def _changed(self) -> None:
        self.typing = False
        self._show_entries()
        self.note_edit()

    def _own_typed(self, place: int, texts: dict[str, str]) -> None:
        """Own words for one of the terms that want them."""
        at = self._worded[place]
        kept = {key: part for key, part in self._entries[at].items() if key != "customValue"}
        self._entries[at] = {**kept, "customValue": texts} if texts else kept
        self.typing = True
        self.note_edit()
