"""Images show themselves small; what is no image, or hides what it is, or goes away while it is read, harms nothing."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import IO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from sync.store import files
from tests.desktop_app.questions.given import Asked
from tests.desktop_app.questions.test_files import LOST, THERE, asked, attach, file_row, made


def picture(folder: Path, name: str = "cover.png", wide: int = 400, high: int = 200) -> Path:
    """An image of one colour."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(folder / name))
    return folder / name


@pytest.mark.parametrize("name", ["cover.png", "cover.jpg", "cover.bmp"])
def test_an_image_is_shown_small(ask: Asked, tmp_path: Path, name: str) -> None:
    widget = asked(ask)
    attach(ask, widget, picture(tmp_path, name))
    ask.wait()
    row = file_row(widget)
    assert row.picture.isVisible()
    assert not row.sign.isVisible()
    assert (row.picture.pixmap().width(), row.picture.pixmap().height()) == (56, 28)
    widget.set_value([{"url": LOST}])
    assert not file_row(widget).picture.isVisible()


@pytest.mark.parametrize(
    "content",
    [
        b"no picture",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
        # Declares 60,000 times 60,000 points in a few bytes.
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\x02\0\0\0\x33\x8f\xfe\x18",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    ],
    ids=["text", "broken", "trap", "drawing"],
)
@pytest.mark.qt_log_ignore("libpng", "QPng", "Unable to read image data", extend=True)
def test_what_is_no_picture_keeps_its_sign_and_harms_nothing(
    ask: Asked, tmp_path: Path, content: bytes
) -> None:
    widget = asked(ask)
    attach(ask, widget, made(tmp_path, "cover.png", content))
    ask.wait()
    assert not file_row(widget).picture.isVisible()
    assert file_row(widget).sign.isVisible()
    assert file_row(widget).open.isEnabled()


def test_a_name_that_turns_the_direction_of_writing_does_not_hide_what_a_file_is(
    ask: Asked, tmp_path: Path
) -> None:
    widget = asked(ask)
    attach(ask, widget, made(tmp_path, "photo\u202egnp.exe"))
    assert widget.rows == []
    assert "exe" in widget.attaching.said.text()
    assert "\u202e" not in widget.attaching.said.text()
    turned = THERE.replace("Annual%20report.docx", "annual%E2%80%AEfdp.exe")
    widget.set_value([{"url": turned}])
    assert file_row(widget).file.text() == "annual fdp.exe"
    assert not file_row(widget).open.isEnabled()
    assert widget.value() == [{"url": turned}]


def test_a_file_that_goes_away_while_it_is_read_is_refused_in_words(
    ask: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shrinking = made(tmp_path, "shrinking.pdf", b"x" * 3_000_000)
    read = files._read

    def cut(source: IO[bytes], name: str) -> bytes:
        os.truncate(shrinking, 1_500_000)
        return read(source, name)

    monkeypatch.setattr(files, "_read", cut)
    widget = asked(ask)
    attach(ask, widget, shrinking, tmp_path / "away.pdf", tmp_path)
    assert widget.rows == []
    assert "The file shrinking.pdf cannot be read." in widget.attaching.said.text()
    assert "The file away.pdf cannot be read." in widget.attaching.said.text()
    assert ask.desk.store.files.get(hashlib.sha256(b"x" * 1_500_000).hexdigest()) is None
