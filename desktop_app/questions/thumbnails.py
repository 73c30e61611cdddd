"""Small pictures of attached images, read beside the window; what is no picture, or too large a one, has none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

HIGH, WIDE = 40, 56
# Pictures of cameras have up to 60 million points; more is a trap, or would take the memory of a small computer.
MOST_POINTS = 64_000_000
MOST_BYTES = 64 * 1024**2
_READ = frozenset({"bmp", "gif", "jpeg", "png", "webp"})


def thumbnail(path: Path, density: float) -> QImage | None:
    """The picture in this file, made small for a screen of this density (pixels for each point); none for no picture.

    What the file is, is told by its bytes. Safe with whatever stands in it: the size is looked at before anything is
    read, and drawings and films are not read at all. May be called anywhere.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
    except OSError:
        return None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()).decode() not in _READ or not size.isValid():
        return None
    if size.width() * size.height() > MOST_POINTS:
        return None
    room = QSize(WIDE, HIGH) * density
    small = size.scaled(room.boundedTo(size), Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(small.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return None
    image.setDevicePixelRatio(density)
    return image
