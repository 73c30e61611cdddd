"""Icons tinted to the colours of the moment."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

import resources
from desktop_app.theme.colours import Colours

SIZES = (16, 20, 24, 32, 48)
_DENSITIES = (1.0, 2.0)
BESIDE_WORDS = 4
"""Pixels after an icon of 16 that stands beside words: a button leaves hardly any between the two by itself."""
# They point along the line of writing.
_DIRECTED = frozenset({"back", "undo", "redo", "returned", "send"})
_NAME = "iconName"
_ROLE = "iconRole"


class _Shelf(QObject):
    """Icons already drawn; it belongs to the application, and its pictures go before that does."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.drawn: dict[tuple[str, str, str, bool, int], QIcon] = {}


def draw(name: str, colours: Colours, role: str = "text", *, room: int = 0) -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in the colour of a role; NoSuchResource where there is none.

    ``room`` is how many pixels are left empty after one of 16, and accordingly after larger ones.
    """
    app = QCoreApplication.instance()
    assert app is not None, "icons need an application"
    drawn = (app.findChild(_Shelf) or _Shelf(app)).drawn
    turned = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    key = (name, colours.named(role), colours.faint, turned, room)
    if key not in drawn:
        drawn[key] = _drawn(name, colours, role, _Shape(turned and name in _DIRECTED, room, turned))
    return drawn[key]


@dataclass(frozen=True, slots=True)
class _Shape:
    """Whether the icon is mirrored, and the empty room after one of 16, which ``leads`` where one writes leftwards."""

    mirrored: bool
    room: int
    leads: bool


def _drawn(name: str, colours: Colours, role: str, shape: _Shape) -> QIcon:
    svg = resources.read_text(f"icons/{name}.svg")
    icon = QIcon()
    for mode, shade in _modes(role):
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colours.named(shade)).encode()))
        for size in SIZES:
            for density in _DENSITIES:
                icon.addPixmap(_pixmap(renderer, size, density, shape), mode)
    return icon


def _modes(role: str) -> tuple[tuple[QIcon.Mode, str], ...]:
    return (QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, "faint"), (QIcon.Mode.Selected, role)


def _pixmap(renderer: QSvgRenderer, size: int, density: float, shape: _Shape) -> QPixmap:
    side, room = round(size * density), round(shape.room * size / SIZES[0] * density)
    pixmap = QPixmap(side + room, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.translate(room if shape.leads else 0, 0)
    if shape.mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(density)
    return pixmap


def put(target: QAction | QAbstractButton, name: str, colours: Colours, role: str) -> None:
    """Give a button or an action an icon, and note which on it, so that it can be drawn anew."""
    target.setProperty(_NAME, name)
    target.setProperty(_ROLE, role)
    _draw_one(target, colours)


def draw_anew(app: QApplication, colours: Colours) -> None:
    """Draw the icons of all buttons and actions in other colours."""
    for widget in app.topLevelWidgets():
        for found in (*widget.findChildren(QAbstractButton), *widget.findChildren(QAction)):
            _draw_one(found, colours)


def _draw_one(found: QObject, colours: Colours) -> None:
    name, role = found.property(_NAME), found.property(_ROLE)
    if name and isinstance(found, QPushButton):
        found.setIcon(draw(name, colours, role, room=BESIDE_WORDS))
        found.setIconSize(QSize(SIZES[0] + BESIDE_WORDS, SIZES[0]))
    elif name and isinstance(found, QAction | QAbstractButton):
        found.setIcon(draw(name, colours, role))
