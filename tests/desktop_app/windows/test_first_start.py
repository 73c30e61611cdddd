"""The first start: the language at once, the country by typing, the rest with kind words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.windows.answers import Answers
from desktop_app.windows.first_start import FirstStart
from desktop_app.windows.sign_in import SignIn
from forms.vocabularies import seed
from tests.desktop_app.given import part


@pytest.fixture
def page(qtbot: QtBot) -> FirstStart:
    """The page as it is at the first start."""
    page = FirstStart(seed(), Answers())
    qtbot.addWidget(page)
    page.show()
    return page


def given(page: FirstStart) -> list[Answers]:
    answers: list[Answers] = []
    page.given.connect(answers.append)
    return answers


def test_practising_is_chosen_from_the_start_and_asks_for_no_account(page: FirstStart) -> None:
    assert part(page, QRadioButton, "place_practice").isChecked()
    assert not part(page, QLineEdit, "address").isVisible()
    assert not part(page, QLineEdit, "email").isVisible()


def test_nothing_answered_is_said_beside_each_question(page: FirstStart) -> None:
    answers = given(page)
    part(page, QPushButton, "begin").click()
    assert answers == []
    assert part(page, QLabel, "fault_country").isVisible()
    assert part(page, QLabel, "fault_person").isVisible()
    assert not part(page, QLabel, "fault_address").isVisible()


@pytest.mark.parametrize("typed", ["benin", "beni"])
def test_a_country_is_found_by_typing(page: FirstStart, typed: str) -> None:
    country = part(page, QComboBox, "country")
    box = country.lineEdit()
    assert box is not None
    box.setText(typed)
    box.editingFinished.emit()
    QTest.keyClicks(part(page, QLineEdit, "person"), "Awa")
    answers = given(page)
    part(page, QPushButton, "begin").click()
    assert [answer.country for answer in answers] == ["bj"]
    assert answers[0].practice


def test_half_a_country_is_none(page: FirstStart) -> None:
    country = part(page, QComboBox, "country")
    country.setCurrentIndex(country.findData("bj"))
    country.setEditText("Ben")
    assert page.fields.answers().country == ""


def test_a_clearing_house_asks_for_address_and_account(page: FirstStart) -> None:
    part(page, QRadioButton, "place_real").click()
    address = part(page, QLineEdit, "address")
    assert address.isVisible()
    assert address.layoutDirection() is Qt.LayoutDirection.LeftToRight
    part(page, QPushButton, "begin").click()
    assert part(page, QLabel, "fault_address").isVisible()
    assert part(page, QLabel, "fault_email").isVisible()


def test_another_language_keeps_what_was_answered(page: FirstStart) -> None:
    spoken: list[Answers] = []
    page.spoken.connect(spoken.append)
    part(page, QLineEdit, "person").setText("Awa")
    part(page, QPushButton, "language_ar").click()
    assert (spoken[0].language, spoken[0].person) == ("ar", "Awa")


def test_in_arabic_countries_have_arabic_names(qtbot: QtBot, speak: Callable[[str], None]) -> None:
    speak("ar")
    page = FirstStart(seed(), Answers(language="ar", country="bj"))
    qtbot.addWidget(page)
    assert part(page, QComboBox, "country").currentText() == "بنين"
    assert page.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QPushButton, QRadioButton])
def test_everything_has_a_name_for_those_who_hear_it(page: FirstStart, kind: type[QWidget]) -> None:
    nameless = [
        widget.objectName()
        for widget in page.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)()) and widget.objectName()
    ]
    assert nameless == []


def test_signing_in_gives_the_password_once_and_shows_it_nowhere(qtbot: QtBot) -> None:
    dialog = SignIn("https://api.example.org", "awa@example.org", "The password is wrong.")
    qtbot.addWidget(dialog)
    given: list[tuple[str, bool]] = []
    dialog.given.connect(lambda password, stay: given.append((password, stay)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    assert not dialog.go.isEnabled()
    dialog.password.setText("secret")
    assert dialog.password.displayText() != "secret"
    dialog.go.click()
    assert given == [("secret", False)]
    assert any(label.text() == "The password is wrong." for label in dialog.findChildren(QLabel))
