"""What a page shows of the clearing-house's answer: that it is asked for, what came, or why nothing did."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.words import tr
from forms.words import say
from sync.errors import SignInNeeded, Trouble

_WIDTH = 460
_PATIENCE = 500


class AnswerStack(QStackedWidget):
    """``sync_wanted`` asks to synchronize, which signs in and tries the line."""

    sync_wanted = Signal()

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        """``page`` is what shows the answer; nothing is shown yet."""
        super().__init__(parent)
        self._page, self._refusal = page, _Refusal()
        self._refusal.again.clicked.connect(self.sync_wanted)
        self._asking = _asking()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE)
        self._soon.timeout.connect(lambda: self.setCurrentWidget(self._asking))
        for widget in (QWidget(), self._asking, self._refusal, page):
            self.addWidget(widget)

    def wait(self) -> None:
        """It is asked now; what was shown before stays, and a wait of more than half a second is said."""
        if self.currentWidget() is not self._page:
            self._soon.start()

    def answer(self) -> None:
        """The answer came: show its page."""
        self._soon.stop()
        self.setCurrentWidget(self._page)

    def refuse(self, trouble: Trouble) -> None:
        """Say why no answer came."""
        self._soon.stop()
        self._refusal.say(trouble)
        self.setCurrentWidget(self._refusal)

    def refusal(self) -> str:
        """Why no answer came; empty where one did."""
        return self._refusal.text() if self.currentWidget() is self._refusal else ""


def needs_connection() -> Trouble:
    """What is said before anybody is signed in."""
    return SignInNeeded(
        say("This needs a connection to the clearing-house."),
        None,
        say("Press “Synchronize”: that signs you in and looks again."),
    )


def _asking() -> QWidget:
    page = QWidget()
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setFixedWidth(220)
    words = look.MutedLabel(tr("Asking the clearing-house …"))
    bar.setAccessibleName(words.text())
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    for widget in (words, bar):
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(3)
    return page


class _Refusal(QWidget):
    """A sign, what happened, what to do, and the button for it."""

    def __init__(self) -> None:
        super().__init__()
        self._head = look.Heading()
        self._rest = look.PlainLabel()
        self._rest.setObjectName("refusal")
        self.again = look.main_button(tr("Synchronize"), "refusal_synchronize", "sync")
        layout = QVBoxLayout(self)
        layout.setSpacing(look.GAP)
        layout.addStretch(2)
        layout.addWidget(look.Sign("offline", "muted", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._head, self._rest):
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, trouble: Trouble) -> None:
        """Say these sentences, the first one large."""
        first, *rest = map(tr, trouble.sentences)
        self._head.setText(first)
        self._rest.setText(" ".join(rest))
        for label in (self._head, self._rest):
            label.setMinimumHeight(label.heightForWidth(_WIDTH))

    def text(self) -> str:
        """All that is said."""
        return f"{self._head.text()} {self._rest.text()}".strip()
