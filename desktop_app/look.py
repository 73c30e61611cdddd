"""How the program looks: its theme in light and dark, its measures, its icons, the words and signs of states."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QPushButton, QWidget

from desktop_app.labels import ElidedLabel, FaultLabel, Heading, MutedLabel, PlainLabel, as_hint, as_tooltip
from desktop_app.theme import icons
from desktop_app.theme.colours import DARK, LIGHT, Colours, contrast, palette
from desktop_app.theme.style import sheet
from desktop_app.words import tr
from forms.words import Phrase, say
from sync.records import State

__all__ = [
    "GAP", "SMALL", "WIDE", "Colours", "ElidedLabel", "FaultLabel", "Heading", "MutedLabel", "PlainLabel", "Sign",
    "apply", "as_hint", "as_tooltip", "button", "colours", "contrast", "frame", "icon", "line", "main_button",
    "menu_button", "set_icon", "state_icon", "state_role", "state_sign", "state_word", "wear",
]  # fmt: skip

SMALL, GAP, WIDE = 4, 8, 16
_SCHEME, _APPLIED = "focal-desk scheme", "focal-desk look"
_FALLBACKS = ["Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Noto Naskh Arabic", "Noto Sans Arabic"]
_STATES: dict[State, tuple[str, str, Phrase]] = {
    State.DRAFT: ("draft", "muted", say("Draft")),
    State.TO_REVIEW: ("review", "info", say("To review")),
    State.RETURNED: ("returned", "danger", say("Returned")),
    State.READY: ("ready", "good", say("Ready to send")),
    State.WAITING: ("waiting", "warning", say("Waiting to send")),
    State.SENT: ("sent", "info", say("Shared draft")),
    State.REVIEW: ("under-review", "info", say("Under review")),
    State.PUBLISHED: ("published", "good", say("Published")),
    State.REJECTED: ("rejected", "danger", say("Rejected")),
    State.CONFLICT: ("conflict", "danger", say("In conflict")),
    State.BIN: ("bin", "muted", say("In the bin")),
}


def apply(app: QApplication) -> None:
    """Give the program its look, and keep it in step with the system's light or dark; a second time changes nothing."""
    if app.property(_APPLIED):
        return
    app.setProperty(_APPLIED, True)
    app.setStyle("Fusion")
    font = app.font()
    font.setFamilies([*font.families(), *_FALLBACKS])
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    app.setFont(font)
    hints = QGuiApplication.styleHints()
    wear(app, dark=hints.colorScheme() is Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.connect(lambda scheme: wear(app, dark=scheme is Qt.ColorScheme.Dark))


def wear(app: QApplication, *, dark: bool) -> None:
    """Put on the light or the dark colours."""
    app.setProperty(_SCHEME, "dark" if dark else "light")
    app.setPalette(palette(colours()))
    app.setStyleSheet(sheet(colours()))
    icons.draw_anew(app, colours())


def colours() -> Colours:
    """The colours of the moment, by role."""
    app = QCoreApplication.instance()
    return DARK if app and app.property(_SCHEME) == "dark" else LIGHT


def icon(name: str, role: str = "text") -> QIcon:
    """The icon with this name in the colour of a role; NoSuchResource where there is none."""
    return icons.draw(name, colours(), role)


def set_icon(target: QAction | QAbstractButton, name: str, role: str = "text") -> None:
    """Give a button or an action an icon that changes its colour with the theme."""
    icons.put(target, name, colours(), role)


def state_icon(state: State) -> QIcon:
    """The sign of a state, always shown beside its word."""
    name, role, _word = _STATES[state]
    return icon(name, role)


def state_role(state: State) -> str:
    """The colour role of a state's sign."""
    return _STATES[state][1]


def state_word(state: State) -> str:
    """The word for a state."""
    return tr(_STATES[state][2])


def button(text: str, name: str, icon_name: str = "", *, kind: str = "") -> QPushButton:
    """A button under an object name; ``kind``: "" an ordinary one, "main", "link" or "chip"."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
    if kind:
        made.setProperty("look", kind)
    if icon_name:
        set_icon(made, icon_name, "on_accent" if kind == "main" else "text")
    return made


def leading_link(text: str, name: str, icon_name: str = "") -> QPushButton:
    """A link whose words begin at the edge of the page, under or above other words that do."""
    made = button(text, name, icon_name, kind="link")
    made.setProperty("edge", "leading")  # Qt turns the padding of a style sheet by itself
    return made


def main_button(text: str, name: str, icon_name: str = "") -> QPushButton:
    """The one button of a page that is the next sensible thing to do."""
    return button(text, name, icon_name, kind="main")


def stress(button: QPushButton, icon_name: str, *, is_main: bool) -> None:
    """Show whether a button is the next sensible thing to do; that changes with what there is to be done."""
    kind = "main" if is_main else ""
    if button.property("look") == kind:
        return
    button.setProperty("look", kind)
    set_icon(button, icon_name, "on_accent" if is_main else "text")
    button.style().unpolish(button)
    button.style().polish(button)


def menu_button(text: str, name: str, icon_name: str = "") -> QPushButton:
    """A button that opens a menu or a list at once."""
    made = button(f"{text}  ▾", name, icon_name)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    return made


class Sign(QLabel):
    """An icon beside words, in the colours of the moment; it says nothing by itself."""

    def __init__(
        self, name: str = "", role: str = "text", size: int = 20, parent: QWidget | None = None
    ) -> None:
        """Show the icon, ``size`` pixels high; nothing without a name."""
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self._draw()

    def show_icon(self, name: str, role: str = "text") -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self._draw()

    def _draw(self) -> None:
        if self._name:
            self.setPixmap(icon(self._name, self._role).pixmap(self._size, self._size))
        else:
            self.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, another picture."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()


def state_sign(state: State) -> Sign:
    """The sign of a state as a label, to stand beside its word."""
    name, role, _word = _STATES[state]
    return Sign(name, role)


def margins(leading: int, above: int, trailing: int, below: int) -> QMargins:
    """Margins of a layout in pixels, as they lie in the direction of writing: Qt does not turn them by itself."""
    turned = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return QMargins(trailing if turned else leading, above, leading if turned else trailing, below)


def frame(kind: str, parent: QWidget | None = None) -> QFrame:
    """A frame: a "card", a "band" that says something about the whole window, a "bar", a "top"."""
    made = QFrame(parent)
    made.setProperty("look", kind)
    return made


def line() -> QFrame:
    """A thin line between two groups."""
    made = frame("line")
    made.setFixedHeight(1)
    return made
