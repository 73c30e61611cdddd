"""The questions about the person and the place of work, for the first start and for the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app import look
from desktop_app.windows.answers import AUTHORIZED_USER, FOCAL_POINT, Answers
from desktop_app.words import available, tr
from forms import domains
from forms.languages import own_name
from forms.vocabularies import Vocabularies
from forms.words import Phrase


class AboutYou(QWidget):
    """Language, country, name, role, and where to work. ``spoken`` gives a language that was chosen."""

    spoken = Signal(str)

    def __init__(self, vocabularies: Vocabularies, answers: Answers, parent: QWidget | None = None) -> None:
        """Show these answers."""
        super().__init__(parent)
        self._answers = answers
        self._faults: dict[str, look.PlainLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.SMALL)
        self._languages()
        self.country = self._country(vocabularies)
        self._add("country", tr("Country"), self.country)
        self.person = self._line("person", answers.person, tr("For example: Awa Houngbo"))
        self._add("person", tr("Your name"), self.person)
        self._roles()
        self._places()

    def answers(self) -> Answers:
        """What is answered now."""
        return replace(
            self._answers,
            country=str(self.country.currentData() or "") if self._country_is_meant() else "",
            person=self.person.text(),
            email=self.email.text(),
            role=AUTHORIZED_USER if self.authorized.isChecked() else FOCAL_POINT,
            practice=self.practise.isChecked(),
            address=self.address.text(),
        )

    def _country_is_meant(self) -> bool:
        """Whether what is written is the country that is chosen in the list."""
        return self.country.currentText() == self.country.itemText(self.country.currentIndex())

    def show_faults(self, faults: Mapping[str, Phrase]) -> None:
        """Say under each question what must be mended; the first one gets the cursor."""
        for name, label in self._faults.items():
            label.setText(tr(faults[name]) if name in faults else "")
            label.setVisible(name in faults)
        fields = {
            "country": self.country,
            "person": self.person,
            "email": self.email,
            "address": self.address,
        }
        for name, field in fields.items():
            if name in faults:
                field.setFocus()
                return

    def _add(self, name: str, words: str, field: QWidget, into: QVBoxLayout | None = None) -> None:
        label = look.Heading(words, 3)
        label.setBuddy(field)
        field.setAccessibleName(words)
        fault = look.FaultLabel()
        fault.setObjectName(f"fault_{name}")
        self._faults[name] = fault
        column = into or self._column
        for widget in (label, field, fault):
            column.addWidget(widget)
        column.addSpacing(look.GAP)

    def _line(self, name: str, text: str, example: str) -> QLineEdit:
        made = QLineEdit(text)
        made.setObjectName(name)
        made.setPlaceholderText(example)
        return made

    def _languages(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        self.languages = QButtonGroup(self)
        for language in available():
            button = QPushButton(own_name(language))
            button.setObjectName(f"language_{language}")
            button.setCheckable(True)
            button.setChecked(language == self._answers.language)
            button.clicked.connect(lambda _on=False, language=language: self._speak(language))
            self.languages.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._column.addWidget(look.Heading(tr("Language"), 3))
        self._column.addLayout(row)
        self._column.addSpacing(look.GAP)

    def _speak(self, language: str) -> None:
        self._answers = replace(self._answers, language=language)
        self.spoken.emit(language)

    def _country(self, vocabularies: Vocabularies) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName("country")
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.setMaxVisibleItems(12)
        terms = vocabularies.get(domains.COUNTRIES).terms
        for name, identifier in sorted(
            (term.name(self._answers.language), term.identifier) for term in terms
        ):
            combo.addItem(name, identifier)
        combo.setCurrentIndex(combo.findData(self._answers.country))
        completer = QCompleter(combo.model(), combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda text: combo.setCurrentIndex(combo.findText(str(text))))
        combo.setCompleter(completer)
        box = combo.lineEdit()
        if box is not None:
            box.setPlaceholderText(tr("Begin to type, or open the list"))
            box.editingFinished.connect(lambda: _take_exact(combo))
        return combo

    def _roles(self) -> None:
        self._column.addWidget(look.Heading(tr("What you are"), 3))
        self.focal_point = QRadioButton(tr("National focal point"))
        self.focal_point.setObjectName("role_focal_point")
        self.authorized = QRadioButton(tr("National authorized user: I draft, the focal point reviews"))
        self.authorized.setObjectName("role_authorized_user")
        self.roles = QButtonGroup(self)
        for button in (self.focal_point, self.authorized):
            self.roles.addButton(button)
            self._column.addWidget(button)
        (self.authorized if self._answers.role == AUTHORIZED_USER else self.focal_point).setChecked(True)
        self._column.addSpacing(look.GAP)

    def _places(self) -> None:
        self._column.addWidget(look.Heading(tr("Where to work"), 3))
        self.practise = QRadioButton(tr("Practise first (recommended)"))
        self.practise.setObjectName("place_practice")
        self.real = QRadioButton(tr("With a clearing-house"))
        self.real.setObjectName("place_real")
        self.places = QButtonGroup(self)
        for button, words in (
            (self.practise, tr("No account and no connection needed. Everything stays on this computer.")),
            (self.real, tr("Your records go to the address that you give, and nowhere else.")),
        ):
            self.places.addButton(button)
            self._column.addWidget(button)
            hint = look.MutedLabel(words)
            hint.setWordWrap(True)
            hint.setContentsMargins(28, 0, 28, 0)
            button.setAccessibleDescription(words)
            self._column.addWidget(hint)
        self._column.addWidget(self._account())
        (self.practise if self._answers.practice else self.real).setChecked(True)

    def _account(self) -> QWidget:
        """What only a clearing-house needs, shown when it is chosen."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(look.margins(28, look.GAP, 0, 0))
        column.setSpacing(look.SMALL)
        self.address = self._line(
            "address",
            self._answers.address,
            tr("As in the browser, such as: {example}", example="chm.cbd.int"),
        )
        self._add("address", tr("Address of the clearing-house"), self.address, column)
        self.email = self._line("email", self._answers.email, tr("With which you sign in there"))
        self._add("email", tr("Your e-mail address"), self.email, column)
        for field in (self.address, self.email):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box.setVisible(not self._answers.practice)
        self.real.toggled.connect(box.setVisible)
        return box


def _take_exact(combo: QComboBox) -> None:
    """A country written in full is chosen, whatever its capitals, and so is the only one that holds what is written."""
    text = combo.currentText()
    number = combo.findText(text, Qt.MatchFlag.MatchFixedString)
    if number < 0 and text.strip():
        holding = combo.model().match(
            combo.model().index(0, 0),
            Qt.ItemDataRole.DisplayRole,
            text.strip(),
            -1,
            Qt.MatchFlag.MatchContains,
        )
        number = holding[0].row() if len(holding) == 1 else -1
    if number >= 0:
        combo.setCurrentIndex(number)
