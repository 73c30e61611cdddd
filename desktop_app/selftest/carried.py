"""The record leaves the program on paper and in a bundle."""

from __future__ import annotations

import re
import zlib
from contextlib import closing
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.operations.carrying import look_into, make_bundle, take_in
from desktop_app.operations.drafts import existing
from desktop_app.printing.pdf.writing import is_whole
from desktop_app.printing.records import record_pdf
from desktop_app.selftest.bench import Bench
from desktop_app.selftest.entered import COUNTRY, TITLE
from sync.bundle.making import Wish

_PACKED = re.compile(rb"/FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_SHOWN = re.compile(rb"<([0-9A-Fa-f]+)> Tj")
_GLYPH_DIGITS = 4
"""Hexadecimal digits of one glyph, as Qt writes them (ISO 32000-1, 9.4.3 and 9.7)."""


def print_pdf(bench: Bench) -> str:
    """The file begins and ends as a PDF does, and there is text on its pages, at least as long as the title."""
    file = bench.out / "record.pdf"
    record_pdf(bench.desk, bench.record, file)
    bench.expect(is_whole(file), "the file begins and ends as a PDF does")
    letters = letters_on(file)
    bench.expect(letters > len(TITLE), "the record stands on the page")
    return f"{file.stat().st_size // 1000} kB, {letters} letters"


def letters_on(file: Path) -> int:
    """How many letters are drawn on the pages of a PDF that this program wrote."""
    pages = (zlib.decompressobj().decompress(packed) for packed in _PACKED.findall(file.read_bytes()))
    return sum(len(shown) // _GLYPH_DIGITS for page in pages for shown in _SHOWN.findall(page))


def carry(bench: Bench) -> str:
    """The record is put into a signed file, and taken out of it at another desk, to the letter."""
    file = bench.out / "carried.focal"
    (made,) = make_bundle(bench.desk, file, Wish(records=(bench.record,), hand_over=True))
    with closing(Desk.open(bench.out / "another", practice=True)) as other:
        other.remember({"person": "Another", "country": COUNTRY})
        bench.expect(look_into(other, file).items, "it says what is in it")
        take_in(other, file)
        there = existing(other, bench.record)
    here = existing(bench.desk, bench.record)
    bench.expect(there.mine["title"] == here.mine["title"], "the record arrives to the letter")
    return f"{made.size // 1000} kB"
