"""The matches one below the other, grouped by type; where one was stays in sight when they are read again."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.labels import Heading
from desktop_app.lists.places import place_of
from desktop_app.matching.card import MatchCard
from desktop_app.matching.saying import group_title
from desktop_app.operations.matching import Fitting
from desktop_app.words import tr
from forms.registry import form_for
from forms.words import Phrase


class MatchList(QScrollArea):
    """``wanted`` gives what is wanted, as the cards name it, and the record; ``more`` a type with more to show."""

    wanted = Signal(str, str)
    more = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Without any match yet."""
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("match_list")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_matches(self, found: Fitting) -> None:
        """Show these, in their order, by type."""
        place, focus = self.verticalScrollBar().value(), self._focused()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(look.margins(0, 0, look.GAP, 0))
        layout.setSpacing(look.GAP)
        for record_type, group in groupby(found.matches, key=lambda match: match.row.record_type):
            some = list(group)
            layout.addLayout(self._group_head(record_type, len(some), found.totals))
            for match in some:
                interesting = match.row.identifier in found.interesting
                card = MatchCard(self._desk, match, found.record.record_type, interesting=interesting)
                card.wanted.connect(self.wanted)
                layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(page)
        QTimer.singleShot(0, self, lambda: self._return_to(place, focus))

    def _group_head(self, record_type: str, number: int, totals: Mapping[str, int]) -> QHBoxLayout:
        """What the group is called; with a way to the others where it does not hold all."""
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(look.Sign(place_of(record_type).icon))
        row.addWidget(Heading(group_title(record_type, number, totals), 2), 1)
        if number < totals[record_type]:
            more = look.button(tr("Show more"), f"match_more_{record_type}", kind="link")
            kind = Phrase(form_for(record_type).plural)
            more.setAccessibleName(tr("{topic}: {chosen}", topic=tr("Show more"), chosen=kind))
            more.clicked.connect(lambda _on=False: self.more.emit(record_type))
            row.addWidget(more)
        return row

    def _focused(self) -> str:
        """The name of the button that has the keyboard, if it is one of these."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None and self.isAncestorOf(widget) else ""

    def _return_to(self, place: int, focus: str) -> None:
        self.verticalScrollBar().setValue(place)
        if focus:
            same = self.findChild(QWidget, focus) or self._first_of(focus.rpartition("_")[2])
            if same is not None:
                same.setFocus()

    def _first_of(self, identifier: str) -> QWidget | None:
        """The first button of the record's card: the one that was pressed is another now."""
        return self.findChild(QWidget, f"match_open_{identifier}")
