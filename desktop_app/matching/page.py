"""The page of what fits a record: grouped by type, the best first, each with its reasons and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import errors, look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel
from desktop_app.matching.deeds import MatchDeeds
from desktop_app.matching.list_view import MatchList
from desktop_app.matching.on_paper import match_paper
from desktop_app.matching.ranked import RankedBox
from desktop_app.matching.saying import page_title, what_to_answer
from desktop_app.operations.drafts import existing
from desktop_app.operations.matching import EACH, Fitting, can_be_helped, what_fits
from desktop_app.told import Told
from desktop_app.versions.head import head
from desktop_app.widgets.empty import Empty
from desktop_app.words import tr
from forms.registry import form_for
from forms.words import Phrase
from sync.matching import Wish
from sync.matching.finding import FITTING

_OF_ONE_TYPE = 30


class MatchPage(QWidget):
    """``record_wanted`` wants a record's form, ``page_wanted`` a page on top, ``gone`` names a record taken back."""

    changed = Signal(str)
    back_wanted = Signal()
    record_wanted = Signal(str)
    page_wanted = Signal(QWidget)
    told = Signal(Told)
    gone = Signal(str)

    def __init__(
        self, desk: Desk, background: Background, identifier: str, parent: QWidget | None = None
    ) -> None:
        """Look for what fits beside the window."""
        super().__init__(parent)
        self._desk, self._background, self.identifier = desk, background, identifier
        self._record_type = existing(desk, identifier).record_type
        self._shown: Fitting | None = None
        self._limit = _OF_ONE_TYPE
        self.setObjectName("match_page")
        self.setAccessibleName(self.title())
        self.deeds = MatchDeeds(desk, background, identifier, self)
        self.list = MatchList(desk)
        self.ranked = RankedBox()
        self._make_choices()
        self._arrange()
        self._connect()
        self.setFocusProxy(self.types)
        self.refresh()

    def _make_choices(self) -> None:
        self.types = QComboBox()
        self.types.setObjectName("match_types")
        self.types.setAccessibleName(tr("Kind of record"))
        self.types.addItem(tr("All kinds of record"), "")
        for record_type in FITTING[self._record_type]:
            self.types.addItem(tr(form_for(record_type).plural), record_type)
        self.open_only = QCheckBox(tr("Only what is still open"))
        self.open_only.setObjectName("match_open_only")
        self.aside = QCheckBox(tr("Also what was set aside"))
        self.aside.setObjectName("match_aside")
        self.total = MutedLabel()
        self.total.setObjectName("match_total")
        self.how = look.button(tr("How this is ranked"), "match_how", "info", kind="link")
        self.how.setCheckable(True)
        self.paper = look.button(tr("Print …"), "match_print", "print")
        self.paper.setToolTip(tr("See it on paper: the record with what fits it best, and why"))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.WIDE)
        for widget in (self.types, self.open_only, self.aside):
            row.addWidget(widget)
        row.addWidget(self.total, 1)
        row.addWidget(self.how)
        row.addWidget(self.paper)
        self._found = QStackedWidget()
        self._found.addWidget(self.list)
        self._found.addWidget(Empty("match", tr("Nothing to compare yet"), what_to_answer(self._record_type)))
        self._found.addWidget(
            Empty("match", tr("Nothing that fits is here"), what_to_answer(self._record_type))
        )
        narrowed = tr(
            "Perhaps what is chosen above leaves out what fits: choose all kinds of record, and take away the tick."
        )
        self._found.addWidget(Empty("match", tr("Nothing that fits is here"), narrowed))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        self._head, self.back = head("", "match_back")
        layout.addLayout(self._head)
        layout.addLayout(row)
        layout.addWidget(self.ranked)
        layout.addWidget(self._found, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.types.currentIndexChanged.connect(lambda _place: self._choose())
        for box in (self.open_only, self.aside):
            box.toggled.connect(lambda _on: self.refresh())
        self.how.toggled.connect(self.ranked.setVisible)
        self.paper.clicked.connect(self._print)
        self.list.wanted.connect(self._do)
        self.list.more.connect(self._show_more)
        self.deeds.told.connect(self.told)
        self.deeds.gone.connect(self.gone)
        self.deeds.made.connect(self.record_wanted)
        self.deeds.done.connect(self.refresh)
        self.deeds.done.connect(lambda: self.changed.emit(self.identifier))

    def title(self) -> str:
        """What the page is called."""
        return page_title(self._record_type)

    def refresh(self) -> None:
        """Look again: the record, or others, may say something else by now."""
        desk, identifier, wish = self._desk, self.identifier, self._wish()
        self._background.run(
            lambda: what_fits(desk, identifier, wish),
            lambda found: self._show(found, wish),
            self._fail,
            owner=self,
        )

    def _choose(self) -> None:
        self._limit = _OF_ONE_TYPE
        self.refresh()

    def _show_more(self, record_type: str) -> None:
        """Of all kinds the one alone; of one that stands alone already some more."""
        if self.types.currentData() == record_type:
            self._limit += _OF_ONE_TYPE
            self.refresh()
        else:
            self.types.setCurrentIndex(self.types.findData(record_type))

    def leave(self) -> None:
        """Nothing is pending here."""

    def _wish(self) -> Wish:
        chosen = str(self.types.currentData())
        return Wish(
            types=(chosen,) if chosen else (),
            limit=self._limit if chosen else EACH,
            closed=not self.open_only.isChecked(),
            set_aside=self.aside.isChecked(),
        )

    def _show(self, found: Fitting, wish: Wish) -> None:
        if wish != self._wish():
            return
        self._shown = found
        title = found.title or tr("Without a title")
        said = tr("{topic}: {chosen}", topic=Phrase(self.title()), chosen=title)
        self._head.itemAt(1).widget().setText(said)  # type: ignore[union-attr]  # its label
        number = sum(found.totals.values())
        self.total.setText(tr("{n} record found", "{n} records found", n=number) if number else "")
        self.paper.setEnabled(bool(number))
        self.list.show_matches(found)
        narrowed = bool(wish.types) or not wish.closed
        self._found.setCurrentIndex(0 if number else 1 if found.says_nothing else 3 if narrowed else 2)

    def _do(self, deed: str, identifier: str) -> None:
        match deed:
            case "open":
                self.record_wanted.emit(identifier)
            case "link":
                self.deeds.link(identifier)
            case "aside":
                self.deeds.set_aside(identifier)
            case "unlink":
                self.deeds.unlink(identifier)
            case "back":
                self.deeds.suggest_again(identifier)
            case "interest":
                helped = self.identifier if can_be_helped(self._record_type) else identifier
                self.deeds.express_interest(identifier, helped)

    def _print(self) -> None:
        from desktop_app.printing.preview.page import PreviewPage

        desk, identifier, wish = self._desk, self.identifier, self._wish()
        self.page_wanted.emit(PreviewPage(self._background, lambda: match_paper(desk, identifier, wish)))

    def _fail(self, error: Exception) -> None:
        errors.show(self, error)
