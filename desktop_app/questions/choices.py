"""Answers of which one or some of a few are chosen: yes or no, one of a few, languages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app import look
from desktop_app.language_names import shown_name
from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.flow import FlowLayout
from desktop_app.words import tr
from forms.languages import UN_LANGUAGES, own_name


class ButtonRow(QWidget):
    """A row of buttons that stay pressed, one at the most; pressing the pressed one again lets it go."""

    chosen = Signal()

    def __init__(self, answers: Iterable[tuple[Any, str]], name: str) -> None:
        """``answers`` are the values with their words."""
        super().__init__()
        self.setAccessibleName(name)
        self._read_only = False
        self.buttons: dict[Any, QPushButton] = {}
        layout = FlowLayout(self)
        for value, word in answers:
            self.buttons[value] = self._button(value, word, name)
            layout.addWidget(self.buttons[value])
        self.setFocusProxy(next(iter(self.buttons.values())))

    def _button(self, value: Any, word: str, name: str) -> QPushButton:
        button = look.button(word, f"choice_{value}")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(tr("{question}: {answer}", question=name, answer=word))
        button.clicked.connect(lambda: self._press(value))
        return button

    def value(self) -> Any:
        """The chosen value, or none."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, chosen: Any) -> None:
        """Press one, or none."""
        for value, button in self.buttons.items():
            button.setChecked(chosen is not None and value == chosen)

    def set_read_only(self, read_only: bool) -> None:
        """Take no presses; the chosen one stays to be read."""
        for button in self.buttons.values():
            button.setEnabled(not read_only)

    def _press(self, value: Any) -> None:
        self.set_value(value if self.buttons[value].isChecked() else None)
        self.chosen.emit()


class YesNoWidget(QuestionWidget):
    """Yes or no, or no answer: a truth value on the wire."""

    def build(self) -> QWidget:
        """Three buttons; the third takes the answer away."""
        name = tr(self.question.label)
        self.row = ButtonRow(((True, tr("Yes")), (False, tr("No")), ("", "–")), name)
        nothing = self.row.buttons[""]
        nothing.setToolTip(tr("No answer"))
        nothing.setAccessibleName(tr("{question}: {answer}", question=name, answer=tr("No answer")))
        self.row.chosen.connect(self._chosen)
        return self.row

    def holds(self, value: Any) -> bool:
        """Yes or no."""
        return isinstance(value, bool)

    def show_value(self, value: Any) -> None:
        """Press its button."""
        self.row.set_value("" if value is None else value)

    def read_value(self) -> Any:
        """Yes, no or nothing."""
        value = self.row.value()
        return value if isinstance(value, bool) else None

    def lock(self, read_only: bool) -> None:
        """Lock the buttons."""
        self.row.set_read_only(read_only)

    def _chosen(self) -> None:
        if self.row.value() is None:
            self.row.set_value("")
        self.note_edit()


class ChoiceWidget(QuestionWidget):
    """One of a few fixed answers: its text on the wire."""

    def build(self) -> QWidget:
        """A button for each."""
        answers = ((choice.value, tr(choice.label)) for choice in self.question.choices)
        self.row = ButtonRow(answers, tr(self.question.label))
        self.row.chosen.connect(self.note_edit)
        return self.row

    def holds(self, value: Any) -> bool:
        """One of the answers, however it is written."""
        return isinstance(value, str) and self.question.choice(value) is not None

    def show_value(self, value: Any) -> None:
        """Press its button."""
        meant = self.question.choice(value)
        self.row.set_value(meant and meant.value)

    def read_value(self) -> Any:
        """The pressed one."""
        return self.row.value()

    def lock(self, read_only: bool) -> None:
        """Lock the buttons."""
        self.row.set_read_only(read_only)


class LanguagesWidget(QuestionWidget):
    """The languages of the record: a list of codes on the wire, in the order in which they were chosen."""

    def build(self) -> QWidget:
        """A button for each of the six, and for each other that the record has."""
        self._codes: list[str] = []
        self.buttons: dict[str, QPushButton] = {}
        body = QWidget()
        self._row = FlowLayout(body)
        for code in sorted(UN_LANGUAGES, key=own_name):
            self._add(code)
        body.setFocusProxy(next(iter(self.buttons.values())))
        return body

    def holds(self, value: Any) -> bool:
        """Language codes, each once."""
        return (
            isinstance(value, list)
            and all(isinstance(code, str) and code for code in value)
            and len(set(value)) == len(value)
        )

    def show_value(self, value: Any) -> None:
        """Press the buttons of these."""
        self._codes = list(value or ())
        for code in self._codes:
            if code not in self.buttons:
                self._add(code)
        for code, button in self.buttons.items():
            button.setChecked(code in self._codes)

    def read_value(self) -> Any:
        """The codes."""
        return list(self._codes) or None

    def lock(self, read_only: bool) -> None:
        """Lock the buttons."""
        for button in self.buttons.values():
            button.setEnabled(not read_only)

    def _add(self, code: str) -> None:
        button = look.button(shown_name(code), f"language_{code}")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._press(code))
        self.buttons[code] = button
        self._row.addWidget(button)

    def _press(self, code: str) -> None:
        if code in self._codes:
            self._codes.remove(code)
        else:
            self._codes.append(code)
        self.note_edit()
