"""The icons: one grid, one stroke, one colour to tint, and all of them can be drawn."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import resources

APP = "focal-desk"
FILES = sorted(resources.path("icons").iterdir())
LINES = [file for file in FILES if file.stem != APP]


def drawn(svg: str, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (image.pixelColor(x, y) for x, y in points)
    return {colour.name() for colour in found if colour.alpha() == 255}


@pytest.mark.parametrize("file", LINES, ids=lambda file: file.stem)
def test_a_line_icon_keeps_to_the_grid_and_the_stroke(file: Path) -> None:
    root = ET.fromstring(file.read_text(encoding="utf-8"))
    wanted = {"viewBox": "0 0 24 24", "fill": "none", "stroke": "currentColor", "stroke-width": "1.75"}
    assert {name: root.get(name) for name in wanted} == wanted
    assert not [part for part in root.iter() if part is not root and (part.get("stroke") or part.get("fill"))]


@pytest.mark.parametrize("file", LINES, ids=lambda file: file.stem)
def test_a_line_icon_takes_one_colour_and_leaves_its_edge_free(file: Path) -> None:
    image = drawn(file.read_text(encoding="utf-8").replace("currentColor", "#ff0000"), 96)
    assert colours(image) == {"#ff0000"}
    edge = [(x, y) for x in range(96) for y in (0, 95)] + [(x, y) for x in (0, 95) for y in range(96)]
    assert not [point for point in edge if image.pixelColor(*point).alpha()]


def test_the_programs_own_icon_is_in_colour() -> None:
    image = drawn(resources.read_text(f"icons/{APP}.svg"), 64)
    assert len(colours(image)) > 3


def test_the_window_finds_an_icon_for_every_state_of_a_record() -> None:
    states = {
        "draft",
        "waiting",
        "sent",
        "under-review",
        "published",
        "review",
        "returned",
        "ready",
        "rejected",
        "conflict",
        "bin",
    }
    assert states <= {file.stem for file in FILES}


def test_no_two_icons_look_the_same() -> None:
    pictures = {bytes(drawn(file.read_text(encoding="utf-8"), 48).constBits()) for file in FILES}
    assert len(pictures) == len(FILES)
