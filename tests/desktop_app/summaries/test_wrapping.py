"""Long labels are cut into a few lines, nothing is lost without a sign."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QGuiApplication

from desktop_app.summaries.wrapping import wrapped

LONG = "GBF-T22. Ensure participation, justice, and rights for indigenous peoples and local communities"


def test_a_short_label_stays_one_line(qapp: QGuiApplication) -> None:
    assert wrapped("Benin", qapp.font(), 200, 2) == ("Benin",)


def test_a_long_label_ends_in_an_ellipsis_and_fits(qapp: QGuiApplication) -> None:
    lines = wrapped(LONG, qapp.font(), 200, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(QFontMetrics(qapp.font()).horizontalAdvance(line) <= 200 for line in lines)


def test_a_label_that_fits_in_its_lines_is_whole(qapp: QGuiApplication) -> None:
    assert " ".join(wrapped(LONG, qapp.font(), 200, 9)) == LONG


@pytest.mark.parametrize("text", ["𝔘𝔫𝔦𝔠𝔬𝔡𝔢 letters " * 6, "ورشة عمل إقليمية " * 6])
def test_letters_of_any_plane_and_direction_are_cut_between_words(qapp: QGuiApplication, text: str) -> None:
    assert " ".join(wrapped(text.strip(), qapp.font(), 250, 99)) == text.strip()


def test_an_empty_label_is_one_empty_line(qapp: QGuiApplication) -> None:
    assert wrapped("", qapp.font(), 200, 2) == ("",)
