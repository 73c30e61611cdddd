"""One record that fits: what it is, how well it fits, why, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.labels import Heading, PlainLabel
from desktop_app.matching.saying import STRENGTHS, beware, match_title, strength_word, why
from desktop_app.words import tr
from sync.matching import Match

OPEN, LINK, UNLINK, ASIDE, BACK, INTEREST = "open", "link", "unlink", "aside", "back", "interest"


class MatchCard(QFrame):
    """``wanted`` gives what is wanted (one of the words above) and the identifier of the record."""

    wanted = Signal(str, str)

    def __init__(
        self, desk: Desk, match: Match, asking: str, *, interesting: bool, parent: QWidget | None = None
    ) -> None:
        """Show the match; ``asking`` is the type of the record that it fits.

        ``interesting`` says whether an expression of interest can be made of the two.
        """
        super().__init__(parent)
        self.match, self._interesting = match, interesting
        self.setProperty("look", "card")
        self.setObjectName(f"match_{match.row.identifier}")
        title = match_title(match)
        self.setAccessibleName(tr("{name}: {own}", name=title, own=strength_word(match)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.SMALL)
        layout.addLayout(self._top(title))
        for text in why(desk, match, asking):
            layout.addWidget(_line(f"• {text}"))
        for text in beware(desk, match):
            layout.addLayout(_caution(text, hard=match.elsewhere or match.standing.is_closed))
        layout.addLayout(self._buttons(title))

    def _top(self, title: str) -> QHBoxLayout:
        name, role, _word = STRENGTHS[self.match.strength]
        if self.match.linked:
            name, role = "link", "good"
        elif self.match.set_aside:
            name, role = "remove", "muted"
        heading = Heading(title, 3)
        heading.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(heading, 1)
        for sign, words in (
            (look.state_sign(self.match.row.state), look.state_word(self.match.row.state)),
            (look.Sign(name, role), strength_word(self.match)),
        ):
            signed = _signed(sign, words)
            row.addLayout(signed)
            row.setAlignment(signed, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for deed, words, icon in self._deeds():
            button = look.button(words, f"match_{deed}_{self.match.row.identifier}", icon)
            button.setAccessibleName(tr("{name}: {own}", name=words, own=title))
            button.clicked.connect(
                lambda _on=False, deed=deed: self.wanted.emit(deed, self.match.row.identifier)
            )
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _deeds(self) -> Iterator[tuple[str, str, str]]:
        yield OPEN, tr("Open"), "draft"
        if self.match.linked:
            yield UNLINK, tr("Take the link away"), "remove"
        elif self.match.set_aside:
            yield BACK, tr("Suggest it again"), "undo"
        else:
            yield LINK, tr("Link: it fits"), "link"
            yield ASIDE, tr("Does not fit"), "remove"
        if self._interesting:
            yield INTEREST, tr("Express interest …"), "offer"


def _line(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setWordWrap(True)
    return label


def _signed(sign: look.Sign, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.SMALL)
    row.addWidget(sign)
    row.addWidget(PlainLabel(words))
    return row


def _caution(text: str, *, hard: bool) -> QHBoxLayout:
    """A sentence with a sign; ``hard`` where it may be of no use at all."""
    row = QHBoxLayout()
    row.setSpacing(look.GAP)
    name, role = ("warning", "warning") if hard else ("info", "muted")
    row.addWidget(look.Sign(name, role, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_line(text), 1)
    return row
