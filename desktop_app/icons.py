"""Icons tinted to the colours of the moment."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

import resources
from desktop_app.colours import Colours

SIZES = (16, 20, 24, 32, 48)
_DENSITIES = (1.0, 2.0)
# They point along the line of writing.
_DIRECTED = frozenset({"back", "undo", "redo", "returned", "send"})
_NAME = "iconName"
_ROLE = "iconRole"


class _Shelf(QObject):
    """Icons already drawn; it belongs to the application, and its pictures go before that does."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.drawn: dict[tuple[str, str, str, bool], QIcon] = {}


def draw(name: str, colours: Colours, role: str = "text") -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in the colour of a role; NoSuchResource where there is none."""
    app = QCoreApplication.instance()
    assert app is not None, "icons need an application"
    drawn = (app.findChild(_Shelf) or _Shelf(app)).drawn
    mirrored = name in _DIRECTED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    key = (name, colours.named(role), colours.faint, mirrored)
    if key not in drawn:
        drawn[key] = _drawn(name, colours, role, mirrored)
    return drawn[key]


def _drawn(name: str, colours: Colours, role: str, mirrored: bool) -> QIcon:
    svg = resources.read_text(f"icons/{name}.svg")
    icon = QIcon()
    for mode, shade in _modes(role):
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colours.named(shade)).encode()))
        for size in SIZES:
            for density in _DENSITIES:
                icon.addPixmap(_pixmap(renderer, size, density, mirrored), mode)
    return icon


def _modes(role: str) -> tuple[tuple[QIcon.Mode, str], ...]:
    return (QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, "faint"), (QIcon.Mode.Selected, role)


def _pixmap(renderer: QSvgRenderer, size: int, density: float, mirrored: bool) -> QPixmap:
    side = round(size * density)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(density)
    return pixmap


def remember(target: QAction | QAbstractButton, name: str, role: str) -> None:
    """Note on a button or an action which icon it has, so that it can be drawn anew."""
    target.setProperty(_NAME, name)
    target.setProperty(_ROLE, role)


def draw_anew(app: QApplication, colours: Colours) -> None:
    """Draw the icons of all buttons and actions in other colours."""
    for widget in app.topLevelWidgets():
        for found in (*widget.findChildren(QAbstractButton), *widget.findChildren(QAction)):
            _draw_one(found, colours)


def _draw_one(found: QObject, colours: Colours) -> None:
    name = found.property(_NAME)
    if name and isinstance(found, QAction | QAbstractButton):
        found.setIcon(draw(name, colours, found.property(_ROLE)))
