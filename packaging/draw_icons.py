"""Draw the program's icon from its SVG, in every size and format that systems want: PNG, and ICO and ICNS of these.

    draw_icons.py FOLDER

Both formats hold PNGs: ICO as Windows reads it since Vista, ICNS by the types that Apple gives to sizes.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parent.parent / "resources/icons/focal-desk.svg"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
_ICO_HEAD, _ICO_ENTRY = "<HHH", "<BBBBHHII"
_ICO, _PLANES, _BITS = 1, 1, 32


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The picture, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, Qt a word
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon of Windows: a head, an entry for each picture, the pictures. A width of 256 is written as 0."""
    head = struct.pack(_ICO_HEAD, 0, _ICO, len(pictures))
    at = len(head) + struct.calcsize(_ICO_ENTRY) * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        side = size % 256
        entries += struct.pack(_ICO_ENTRY, side, side, 0, 0, _PLANES, _BITS, len(picture), at)
        at += len(picture)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An icon of macOS: a head with the whole length, then each picture after its type and its length."""
    body = b"".join(
        kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def draw(folder: Path) -> None:
    """Draw them all into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(QByteArray(SVG.read_bytes()))
    drawn = {size: png(renderer, size) for size in PNG_SIZES}
    for size, picture in drawn.items():
        (folder / f"focal-desk-{size}.png").write_bytes(picture)
    (folder / "focal-desk.ico").write_bytes(ico({size: drawn[size] for size in ICO_SIZES}))
    (folder / "focal-desk.icns").write_bytes(icns({kind: drawn[size] for kind, size in ICNS_TYPES.items()}))


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    draw(Path(sys.argv[1]))
