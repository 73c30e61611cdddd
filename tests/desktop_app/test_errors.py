"""Errors: said kindly, and a report that holds nothing of what was entered."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import errors
from desktop_app.error_dialog import ErrorDialog, Way
from desktop_app.reports import report_of
from forms.documents import identifier_of
from forms.words import say
from sync.errors import SAFE, Trouble
from tests.desktop_app.given import part

SECRET = "What the person wrote"
TROUBLE = Trouble(say("The line broke off."), SAFE, say("Try again later."))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window for a pop-up to belong to."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def reports(tmp_path: Path, qapp: QApplication) -> Iterator[Path]:
    """Reports go to a folder of the test's own."""
    before = sys.excepthook, threading.excepthook
    errors.install(tmp_path)
    yield tmp_path / "reports"
    sys.excepthook, threading.excepthook = before
    qapp.setProperty("focal-desk reports", "")


def fault() -> ValueError:
    """A fault of ours whose message holds what was entered."""
    try:
        identifier_of({"header": _Angry()})
    except ValueError as error:
        return error
    raise AssertionError


class _Angry(dict[str, object]):
    def get(self, *_given: object) -> object:
        raise ValueError(SECRET)


def test_a_trouble_says_what_happened_what_it_means_and_what_to_do(window: QWidget) -> None:
    dialog = errors.show(window, TROUBLE)
    assert dialog.isVisible()
    assert dialog.accessibleDescription() == f"The line broke off. {SAFE} Try again later."
    assert not part(dialog, QPlainTextEdit, "error_details").isVisible()
    assert dialog.focusWidget() is part(dialog, QPushButton, "error_close"), "Enter closes it"


def test_the_details_are_one_click_away_and_can_be_copied(window: QWidget) -> None:
    dialog = errors.show(window, TROUBLE)
    part(dialog, QPushButton, "error_more").click()
    details = part(dialog, QPlainTextEdit, "error_details")
    assert details.isVisible()
    part(dialog, QPushButton, "error_copy").click()
    assert QGuiApplication.clipboard().text() == details.toPlainText()
    part(dialog, QPushButton, "error_close").click()
    assert not dialog.isVisible()


def test_a_way_out_is_one_more_button(window: QWidget) -> None:
    taken: list[bool] = []
    dialog = errors.show(window, TROUBLE, Way("Let it go", lambda: taken.append(True)))
    button = part(dialog, QPushButton, "error_way_out")
    assert button.text() == "Let it go"
    button.click()
    assert taken == [True]


def test_a_report_names_types_and_our_own_lines_and_nothing_that_was_entered() -> None:
    report = report_of(fault())
    assert "builtins.ValueError" in report
    assert "forms/documents.py:" in report
    assert "identifier_of" in report
    assert SECRET not in report
    assert str(Path.home()) not in report


@pytest.mark.parametrize(
    ("file", "told"),
    [("desktop_app/lists/page.py", "desktop_app/lists/page.py"), ("requests/adapters.py", "adapters.py")],
)
def test_a_frozen_program_tells_its_own_files_by_their_names_too(file: str, told: str) -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        exec(compile("1 / 0", file, "exec"))  # such a file is known by its name inside the program alone
    assert f"  {told}:1 <module>" in report_of(caught.value).splitlines()


def test_what_led_to_an_error_is_in_the_report_too() -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as first:
            raise TypeError(SECRET) from first
    except TypeError as error:
        report = report_of(error)
    assert report.index("builtins.TypeError") < report.index("builtins.KeyError")
    assert SECRET not in report


def test_a_fault_of_ours_is_kept_beside_the_data_and_shown(window: QWidget, reports: Path) -> None:
    dialog = errors.show(window, fault())
    [file] = reports.iterdir()
    assert file.name in dialog.accessibleDescription()
    assert SECRET not in file.read_text(encoding="utf-8")
    assert SECRET not in dialog.accessibleDescription()


def test_where_no_report_can_be_written_it_is_still_shown(window: QWidget, reports: Path) -> None:
    reports.write_text("a file where the folder should be", encoding="utf-8")
    dialog = errors.show(window, fault())
    assert "The fault is ours" in dialog.accessibleDescription()


def fail() -> None:
    raise ValueError(SECRET)


def test_what_nobody_catches_in_a_slot_is_shown(qapp: QApplication, reports: Path, qtbot: QtBot) -> None:
    def dialogs() -> set[QWidget]:
        return {one for one in qapp.topLevelWidgets() if isinstance(one, ErrorDialog) and one.isVisible()}

    before = dialogs()
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(dialogs() - before))
    assert len(list(reports.iterdir())) == 1
    for dialog in dialogs() - before:
        dialog.close()


def test_where_no_window_is_at_work_python_says_it_as_always(
    reports: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = fault()
    sys.excepthook(type(error), error, error.__traceback__)
    assert "ValueError" in capsys.readouterr().err
    assert not reports.exists()


def test_what_nobody_catches_in_a_thread_is_reported(reports: Path) -> None:
    thread = threading.Thread(target=lambda: int(SECRET))
    thread.start()
    thread.join()
    [file] = reports.iterdir()
    assert "builtins.ValueError" in file.read_text(encoding="utf-8")
