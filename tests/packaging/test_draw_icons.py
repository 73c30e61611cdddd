"""The icon in the formats of Windows and macOS: every picture is found where the head says."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import draw_icons


@pytest.fixture(scope="module")
def drawn(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with all of them."""
    assert qapp
    folder = tmp_path_factory.mktemp("icons")
    draw_icons.draw(folder)
    return folder


@pytest.mark.parametrize("size", draw_icons.PNG_SIZES)
def test_every_size_is_drawn_on_nothing(drawn: Path, size: int) -> None:
    image = QImage(str(drawn / f"focal-desk-{size}.png"))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(size // 2, size // 2).alpha() == 255


def test_windows_finds_every_picture(drawn: Path) -> None:
    data = (drawn / "focal-desk.ico").read_bytes()
    kind, count = struct.unpack_from("<HH", data, 2)
    assert (kind, count) == (1, len(draw_icons.ICO_SIZES))
    for number, size in enumerate(draw_icons.ICO_SIZES):
        side, *_rest, length, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert side == size % 256
        assert QImage.fromData(data[at : at + length]).width() == size


def test_macos_finds_every_picture(drawn: Path) -> None:
    data = (drawn / "focal-desk.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    found, at = {}, 8
    while at < len(data):
        kind, length = struct.unpack_from(">4sI", data, at)
        found[kind] = QImage.fromData(data[at + 8 : at + length]).width()
        at += length
    assert found == draw_icons.ICNS_TYPES
