"""Who made a bundle: name, whether this computer knows them, and the number to compare on the telephone."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.carrying.saying import say_office, say_origin
from desktop_app.desk import Desk
from desktop_app.words import tr
from sync.bundle.looking import Acquaintance, Preview


class SenderCard(QFrame):
    """One line for the name, one for what is known, one for the number."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(parent)
        self._desk = desk
        self.setProperty("look", "card")
        self.name = look.Heading()
        self.name.setObjectName("sender_name")
        self.origin = look.MutedLabel()
        self.origin.setObjectName("bundle_origin")
        self._sign = look.Sign()
        self.known = look.PlainLabel()
        self.known.setObjectName("sender_known")
        self.number = look.PlainLabel(copied=True)
        self.number.setObjectName("sender_number")
        for label in (self.name, self.origin, self.known, self.number):
            label.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self._sign)
        row.addWidget(self.known, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        column.setSpacing(look.SMALL)
        column.addWidget(self.name)
        column.addWidget(self.origin)
        column.addLayout(row)
        column.addWidget(self.number)

    def show_sender(self, preview: Preview) -> None:
        """Show who made this bundle."""
        sender = preview.manifest.sender
        self.name.setText(say_office(self._desk, sender.name, sender.country))
        self.origin.setText(say_origin(preview))
        self._sign.show_icon(*_SIGNS[preview.acquaintance])
        self.known.setText(_known(preview.acquaintance, sender.name))
        self.number.setText(tr("Their number: {number}", number=preview.fingerprint))


_SIGNS = {
    Acquaintance.KNOWN: ("check", "good"),
    Acquaintance.NEW: ("info", "info"),
    Acquaintance.OTHER: ("warning", "warning"),
}


def _known(acquaintance: Acquaintance, name: str) -> str:
    match acquaintance:
        case Acquaintance.KNOWN:
            return tr("You have taken in bundles of this office before.")
        case Acquaintance.NEW:
            return tr(
                "This is the first bundle of this office here. Call and compare the number, then you know whose it is."
            )
        case Acquaintance.OTHER:
            return tr(
                "Careful: you know {name}, but this bundle was signed on another computer. "
                "Call {name} and compare the number before you take it in.",
                name=name,
            )
