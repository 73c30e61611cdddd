"""Small pictures of attached images, read beside the window; what is no picture, or too large a one, has none."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QFile, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from sync.store.encryption.sealing import Broken
from sync.store.encryption.shelves import KeptFile

HIGH, WIDE = 40, 56
# Pictures of cameras have up to 60 million points; more is a trap, or would take the memory of a small computer.
MOST_POINTS = 64_000_000
MOST_BYTES = 64 * 1024**2
_KINDS = frozenset({"bmp", "gif", "jpeg", "png", "webp"})


def thumbnail(kept: KeptFile, density: float) -> QImage | None:
    """The picture in this attached file, made small for a screen of this density (pixels for each point), or none.

    What the file is, is told by its bytes. Safe with whatever stands in it: the size is looked at before anything is
    read, and drawings and films are not read at all. May be called anywhere.
    """
    device = _opened(kept) if kept.size <= MOST_BYTES else None
    if device is None:
        return None
    try:
        return _read(QImageReader(device), density)
    finally:
        device.close()


def _opened(kept: KeptFile) -> QIODevice | None:
    """The content for Qt to read: a sealed one from memory, as it must not lie anywhere as it is."""
    if not kept.is_sealed:
        file = QFile(str(kept.path))
        return file if file.open(QIODevice.OpenModeFlag.ReadOnly) else None
    try:
        with kept.open() as sealed:
            content = sealed.read()
    except (OSError, Broken):
        return None
    buffer = QBuffer()
    buffer.setData(content)
    return buffer if buffer.open(QIODevice.OpenModeFlag.ReadOnly) else None


def _read(reader: QImageReader, density: float) -> QImage | None:
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()).decode() not in _KINDS or not size.isValid():
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
