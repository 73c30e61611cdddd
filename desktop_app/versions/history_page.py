"""What a record said earlier on this computer, and what was sent and received of it; both can be printed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look, record_menu
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel
from desktop_app.operations.drafts import existing
from desktop_app.printing.preview.page import PreviewPage
from desktop_app.versions.head import head
from desktop_app.versions.history_view import HistoryView
from desktop_app.versions.on_paper import comparison_paper, history_paper
from desktop_app.versions.sent_view import SentView
from desktop_app.widgets.tabs import Tabs
from desktop_app.words import tr
from forms.documents import title_of
from forms.registry import form_for


class HistoryPage(QWidget):
    """``put_back_wanted`` gives the record, the version that is to stand there again, and what stood there before.

    ``seldom_wanted`` leads to the published versions, ``page_wanted`` gives a page to be opened, ``log_wanted`` asks
    for the log in a file.
    """

    changed = Signal(str)
    back_wanted = Signal()
    put_back_wanted = Signal(str, object, object)
    seldom_wanted = Signal(str, str)
    page_wanted = Signal(QWidget)
    log_wanted = Signal()

    def __init__(
        self, desk: Desk, background: Background, identifier: str, parent: QWidget | None = None
    ) -> None:
        """Read the versions beside the window."""
        super().__init__(parent)
        self._desk, self._background, self.identifier = desk, background, identifier
        self.setObjectName("history")
        self.setAccessibleName(self.title())
        self.versions = HistoryView(desk, background, identifier)
        self.sent = SentView(desk, background, identifier)
        self.tabs = Tabs((tr("Versions"), tr("Sent and received")))
        self.tabs.setObjectName("history_tabs")
        self.tabs.setAccessibleName(tr("What is shown of the record"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.versions)
        self.stack.addWidget(self.sent)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.versions)
        self.refresh()

    def _arrange(self) -> None:
        self._hints = (
            tr("All that was typed in one opening of the form is one version. None is ever lost."),
            tr("How it went each time that it went to the clearing-house or came from there."),
        )
        self.hint = MutedLabel(self._hints[0])
        self.hint.setWordWrap(True)
        above = QHBoxLayout()
        above.setSpacing(look.WIDE)
        above.addWidget(self.tabs)
        above.addWidget(self.hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(self._head())
        layout.addLayout(above)
        layout.addWidget(self.stack, 1)

    def _head(self) -> QHBoxLayout:
        record = existing(self._desk, self.identifier)
        title = title_of(form_for(record.record_type), record.mine, self._desk.language)
        words = tr("Earlier versions: {title}", title=title or tr("Without a title"))
        row, back = head(words, "history_back")
        back.clicked.connect(self.back_wanted)
        self.published = look.button(tr("Published versions …"), "history_published", "published")
        self.published.setVisible(record.stamp is not None and bool(record.stamp.revision))
        self.printing = self._print_button()
        row.addWidget(self.published)
        row.addWidget(self.printing)
        return row

    def _print_button(self) -> QPushButton:
        button = look.menu_button(tr("Print"), "history_print", "print")
        menu = QMenu(button)
        self.print_two = menu.addAction(tr("The two versions, side by side …"))
        self.print_two.setObjectName("history_print_two")
        self.print_two.setEnabled(False)
        self.print_all = menu.addAction(tr("The list of versions …"))
        self.print_all.setObjectName("history_print_all")
        button.setMenu(menu)
        return button

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.versions.counted.connect(lambda n: self.tabs.say(0, tr("Versions ({n})", "Versions ({n})", n=n)))
        self.sent.counted.connect(
            lambda n: self.tabs.say(1, tr("Sent and received ({n})", "Sent and received ({n})", n=n))
        )
        self.versions.shown.connect(lambda: self.print_two.setEnabled(self.versions.compared() is not None))
        self.versions.put_back_wanted.connect(self._put_back)
        self.sent.log_wanted.connect(self.log_wanted)
        self.published.clicked.connect(lambda: self.seldom_wanted.emit(record_menu.VERSIONS, self.identifier))
        self.print_two.triggered.connect(self._print_two)
        self.print_all.triggered.connect(self._print_all)

    def title(self) -> str:
        """What the page is called."""
        return tr("Earlier versions on this computer")

    def refresh(self) -> None:
        """Read the versions, and what was sent and received, again."""
        self.versions.refresh()
        self.sent.refresh()

    def leave(self) -> None:
        """Nothing is pending here."""

    def _turn(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self.hint.setText(self._hints[place])

    def _put_back(self, document: object, before: object) -> None:
        self.back_wanted.emit()
        self.put_back_wanted.emit(self.identifier, document, before)

    def _print_two(self) -> None:
        pair = self.versions.compared()
        if pair is not None:
            desk, identifier = self._desk, self.identifier
            self.page_wanted.emit(
                PreviewPage(self._background, lambda: comparison_paper(desk, identifier, *pair))
            )

    def _print_all(self) -> None:
        desk, identifier = self._desk, self.identifier
        self.page_wanted.emit(PreviewPage(self._background, lambda: history_paper(desk, identifier)))
