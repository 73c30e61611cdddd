"""The stage: the real program offscreen, and hands that press, type and take pictures."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtCore import (
    QDeadlineTimer,
    QEventLoop,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPlainTextEdit, QWidget

from desktop_app import words
from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.form.page import FormPage
from desktop_app.form.saver import Saving
from desktop_app.main_window.at_work import Workplace
from desktop_app.questions.base import QuestionWidget
from desktop_app.starting.preferences import Preferences, database_folder, write_preferences
from desktop_app.starting.qt_application import make_application
from desktop_app.windows.answers import Answers

W = TypeVar("W", bound=QWidget)
SIZE = (1366, 768)
PATIENCE_SECONDS = 180
"""A computer that does much else took 50 s to start the practice clearing-house."""
OFFSCREEN_TALK = "This plugin does not support propagateSizeHints()"
TOO_BUSY = "the computer may be busy with other work. Play the tour again when it is not."
MOMENT = 10  # milliseconds
SOON = 1000  # milliseconds
"""What the window does by itself within this time is waited for; what comes later is no part of a step."""


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """What Qt says goes to the terminal, but for what every offscreen window says of its size."""
    if message != OFFSCREEN_TALK:
        print(message, file=sys.stderr)  # noqa: T201 - the tour is played on a terminal


class TourFailed(Exception):
    """A step of the tour did not do what it should; the message names it."""


class Stage:
    """One showing of the program on an empty data folder."""

    def __init__(self, data: Path, out: Path, language: str) -> None:
        """Open the program as at its first start, in this language; pictures go to ``out``."""
        self.out, self.language, self._data = out, language, data
        self.records: dict[str, str] = {}
        self._number = 0
        self._lines: list[str] = []
        qInstallMessageHandler(_pass_on)
        self.app: QApplication = make_application(data)
        self._spoken_before = words.language()
        words.install(language)
        self.program = self._started(data)

    def _started(self, data: Path) -> Program:
        program = Program(data)
        program.window.resize(*SIZE)
        program.start()
        program.window.resize(*SIZE)
        return program

    def close(self) -> None:
        """Let everything go."""
        self._end()
        words.install(self._spoken_before)
        qInstallMessageHandler(None)

    def _end(self) -> None:
        self.program.window.close()
        self.program.close()
        self.program.deleteLater()
        self.program.window.deleteLater()
        self.settle()

    @contextmanager
    def at_another_office(self, answers: Answers) -> Iterator[None]:
        """Somebody else's computer, who practises too and has worked there before; then one's own again."""
        home, data = self.program, self._data.with_name("another-office")
        write_preferences(data, Preferences(practice=True, language=self.language))
        desk = Desk.open(database_folder(data, practice=True), practice=True)
        desk.remember(answers.settings())
        desk.close()
        self.program = self._started(data)
        try:
            self.until("the other window is at work", lambda: self.program.window.workplace is not None)
            yield
        finally:
            self._end()
            self.program = home

    @property
    def stick(self) -> Path:
        """A folder that is carried from one computer to the other."""
        folder = self._data.with_name("stick")
        folder.mkdir(exist_ok=True)
        return folder

    @property
    def work(self) -> Workplace:
        """What is shown while a desk is open."""
        found = self.program.window.workplace
        return found if found is not None else self._fail("the window is at work")

    @property
    def form(self) -> FormPage:
        """The form in front."""
        page = self.work.stack.currentWidget()
        return page if isinstance(page, FormPage) else self._fail("a form is open")

    # Looking.

    def picture(self, name: str, caption: str) -> None:
        """Take a picture of the window when all that was entered is saved and looked at."""
        page = self.work.stack.currentWidget() if self.program.window.workplace else None
        if isinstance(page, FormPage):
            page.saver.save()
            self.until("all is saved", lambda: page.saver.state is Saving.KEPT)
        self.until("the window does nothing more by itself", lambda: not self._awaits())
        self.settle()
        self._number += 1
        file = f"{self._number:02}-{name}.png"
        if not self.program.window.grab().save(str(self.out / file)):
            self._fail(f"the picture {file} is written")
        self._lines.append(f"{file}: {caption}")

    def paper(self, name: str, write: Callable[[Path], None], caption: str) -> None:
        """Have something printed to a file."""
        write(self.out / name)
        self._lines.append(f"{name}: {caption}")

    def taken(self) -> list[str]:
        """What was made since this was asked last."""
        lines, self._lines = self._lines, []
        return lines

    # Waiting.

    def until(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait until something holds; TourFailed when it takes too long."""
        deadline = QDeadlineTimer(PATIENCE_SECONDS * 1000)
        while not holds():
            self._look_for_trouble()
            if deadline.hasExpired():
                self._fail(what, f" It was waited for {PATIENCE_SECONDS} seconds: {TOO_BUSY}")
            self._pause(MOMENT)

    def _look_for_trouble(self) -> None:
        """A pop-up has no place in a tour in which nothing goes wrong."""
        for window in self.app.topLevelWidgets():
            if window.objectName() == "error_dialog" and window.isVisible():
                details = window.findChild(QPlainTextEdit, "error_details")
                self._fail(
                    f"no trouble comes up ({details.toPlainText() if details else window.windowTitle()})"
                )

    def _awaits(self) -> bool:
        """Whether the window is about to show something, such as what is to be mended a moment after the typing."""
        timers = self.program.findChildren(QTimer) + self.program.window.findChildren(QTimer)
        soon = (timer for timer in timers if timer.isActive() and timer.isSingleShot())
        return not self.program.background.idle() or any(timer.remainingTime() < SOON for timer in soon)

    def _pause(self, milliseconds: int) -> None:
        moment = QEventLoop()
        QTimer.singleShot(milliseconds, moment, moment.quit)
        moment.exec()

    def settle(self) -> None:
        """Let the window finish what it is about to do."""
        self.until("the program is at rest", self.program.background.idle)
        for _ in range(5):
            self.app.sendPostedEvents(None, 0)
            self.app.processEvents()

    def _fail(self, what: str, more: str = "") -> Any:
        raise TourFailed(
            f"The tour stopped after picture {self._number}: it was to be seen that {what}.{more}"
        )

    # Doing.

    def find(self, kind: type[W], name: str, inside: QWidget | None = None) -> W:
        """A part of the window by its object name."""
        found = cast("W | None", (inside or self.program.window).findChild(kind, name))
        return found if found is not None else cast(W, self._fail(f"there is “{name}”"))

    def press(self, name: str, inside: QWidget | None = None) -> None:
        """Press a button that can be pressed."""
        button = self.find(QAbstractButton, name, inside)
        if not (button.isEnabled() and button.isVisible()):
            self._fail(f"“{name}” can be pressed")
        button.click()
        self.settle()

    def choose(self, name: str, inside: QWidget | None = None) -> None:
        """Choose a command of a menu, or the one of a key."""
        for action in (inside or self.program.window).findChildren(QAction, name):
            if action.isEnabled():
                action.trigger()
                self.settle()
                return
        self._fail(f"“{name}” can be chosen")

    def choose_file(self, name: str, path: Path) -> None:
        """Choose a file in the dialog that is open."""
        dialog = self.find(QFileDialog, name)
        dialog.fileSelected.emit(str(path))
        dialog.close()
        self.settle()

    def type_text(self, box: QWidget, text: str) -> None:
        """Write a text at the end of what stands there, as an input method does, in any script."""
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        event = QInputMethodEvent()
        event.setCommitString(text)
        self.app.sendEvent(box, event)
        self.settle()

    def synchronize(self) -> None:
        """Press “Synchronize” and wait for the end."""
        ended: list[Any] = []
        self.work.synchronizer.ended.connect(ended.append)
        self.choose("action_synchronize")
        self.until("the synchronization ends", lambda: bool(ended))
        self.work.synchronizer.ended.disconnect(ended.append)
        if ended[0].trouble:
            self._fail(f"the synchronization goes well ({ended[0].trouble})")
        self.settle()

    def ask_colleague(self, deed: str) -> None:
        """Let a colleague do something with the record in front, and wait until it is done."""
        told: list[str] = []
        self.work.practice.told.connect(told.append)
        self.choose(f"practice_{deed}")
        self.until(f"a colleague does “{deed}”", lambda: bool(told))
        self.work.practice.told.disconnect(told.append)

    # Entering.

    def new(self, record_type: str) -> None:
        """Open a new form."""
        self.choose(f"action_new_{record_type}")
        self.until("the new form opens", lambda: isinstance(self.work.stack.currentWidget(), FormPage))
        self.settle()
        self.records[record_type] = self.form.identifier

    def open(self, record_type: str) -> None:
        """Open the form of the record that was entered before."""
        self.work.open_record(self.records[record_type])
        self.settle()

    def question(self, path: str) -> QuestionWidget:
        """The widget of a question, brought into view."""
        self.form.go_to(path)
        self.settle()
        return self.find(QuestionWidget, f"question_{path}", self.form)

    def write(self, path: str, text: str) -> None:
        """Write a text into the box of the tour's language, after what stands there."""
        self.type_text(self.find(QWidget, f"box_{self.language}", self.question(path)), text)

    def answer(self, answers: Mapping[str, Any]) -> None:
        """Give answers that are not texts, each in its own widget."""
        for path, value in answers.items():
            widget = self.question(path)
            widget.set_value(value)
            widget.note_edit()
            self.settle()

    def save(self) -> None:
        """Leave the fields, so that all is saved."""
        self.form.leave()
        self.settle()
