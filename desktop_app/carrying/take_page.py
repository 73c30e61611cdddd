"""The page on which a bundle is opened: unlocked, looked at, taken in, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.background import Background, Job
from desktop_app.carrying.answer_page import AnswerPage
from desktop_app.carrying.choosing import choose_bundle
from desktop_app.carrying.file_page import FilePage
from desktop_app.carrying.lock_view import LockView
from desktop_app.carrying.preview_view import PreviewView
from desktop_app.carrying.report_lines import Became, became
from desktop_app.carrying.report_view import ReportView
from desktop_app.desk import Desk
from desktop_app.operations.carrying import look_into, take_in
from desktop_app.words import tr
from sync.bundle.looking import Preview
from sync.bundle.refusals import PassphraseNeeded, WrongBundlePassphrase
from sync.errors import Trouble
from sync.report import Report
from sync.rights import Role


@dataclass(frozen=True, slots=True)
class _Taken:
    """What became of a bundle, with the words for it."""

    report: Report
    lines: tuple[Became, ...]


class TakePage(FilePage):
    """``changed`` says that something came in, ``page_wanted`` gives a page to open; the others as their views."""

    page_wanted = Signal(QWidget)
    record_wanted = Signal(str)
    settle_wanted = Signal(str)
    review_wanted = Signal(str, str)
    sync_wanted = Signal()

    def __init__(self, desk: Desk, background: Background, path: Path, parent: QWidget | None = None) -> None:
        """Look into this file; nothing is changed before the person says so."""
        super().__init__(desk, background, path, tr("Open another bundle …"), parent)
        self._passphrase = ""
        self._preview: Preview | None = None
        self.setObjectName("take_bundle")
        self.name.setObjectName("bundle_name")
        self.lock, self.preview, self.report = LockView(), PreviewView(desk), ReportView()
        self.lay_out((self.lock, self.preview, self.report))
        self._connect()
        self.open(path)

    def title(self) -> str:
        """What the page is called."""
        return tr("Open a bundle")

    def refresh(self) -> None:
        """What is shown is what was found or done; a bundle that is only looked at is looked at again."""
        if self.stack.currentWidget() is self.preview:
            self.look_again()

    def leave(self) -> None:
        """What was not taken in stays in the file; nothing of the passphrase is kept."""
        self.lock.forget()

    def open(self, path: Path) -> None:
        """Look into a file."""
        self._path, self._passphrase = path, ""
        self.lock.forget()
        self.name.setText(path.name)
        self.look_again()

    def _connect(self) -> None:
        self.lock.given.connect(self._unlock)
        self.refusal.another_wanted.connect(lambda: choose_bundle(self, self._desk, self.open))
        self.preview.take_wanted.connect(self._take)
        self.report.sync_wanted.connect(self.sync_wanted)
        self.report.record_wanted.connect(self.record_wanted)
        self.report.settle_wanted.connect(self.settle_wanted)
        self.report.review_wanted.connect(self.review_wanted)
        self.report.answer_wanted.connect(self._answer)

    # Looking.

    def _unlock(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self.look_again()

    def look_again(self) -> None:
        """Look into the file."""
        path, passphrase = self._path, self._passphrase

        def work(_job: Job) -> Preview:
            return look_into(self._desk, path, passphrase)

        self.begin(tr("Looking into the bundle …"), work, self._show, stoppable=False)

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        self.lock.forget()
        self.stack.setCurrentWidget(self.preview)
        self.preview.show_preview(preview)

    def refuse(self, trouble: Trouble) -> None:
        """Ask for the passphrase where that is what is missing; else say why it cannot be, and what to do."""
        if isinstance(trouble, PassphraseNeeded | WrongBundlePassphrase):
            self.stack.setCurrentWidget(self.lock)
            self.lock.ask(trouble)
        else:
            super().refuse(trouble)

    # Taking in.

    def _take(self, removals: bool) -> None:
        path, passphrase = self._path, self._passphrase

        def work(job: Job) -> _Taken:
            report = take_in(
                self._desk,
                path,
                passphrase,
                removals=removals,
                tell=lambda *told: job.report(told),
                stopped=job.is_stopped,
            )
            return _Taken(report, became(self._desk, report))

        self.begin(
            tr("Taking in the bundle …"),
            work,
            self._taken,
            lambda told: self.busy.say(tr(told[0]), told[1], told[2], stoppable=True),
            leaving=False,
        )

    def _taken(self, taken: _Taken) -> None:
        receipt = self._preview is not None and self._preview.is_receipt
        connected = self._desk.practice or bool(self._desk.address and self._desk.email)
        self.report.show_report(
            taken.report,
            taken.lines,
            answerable=not receipt,
            connected=connected,
            decides=self._desk.office_role is Role.FOCAL_POINT,
        )
        self.stack.setCurrentWidget(self.report)
        self.changed.emit("")

    def _answer(self) -> None:
        assert self._preview is not None
        sender = self._preview.manifest.sender
        page = AnswerPage(self._desk, self._background, sender.installation, sender.name, self._path.parent)
        self.page_wanted.emit(page)
