"""The text of a PDF file, as a reader takes it out to search in it or to copy it.

It reads what Qt writes and we add behind it: the newest version of each object, packed pages, and for every glyph the
letters that the font's table gives it (ISO 32000-1, section 9.10).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\n(.*?)endstream", re.DOTALL)
_RANGE = re.compile(rb"<(\w{4})> <(\w{4})> (?:<(\w+)>|\[([^\]]*)\])")
_SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|<(\w+)> Tj|\b(ET)\b")


def text_of(path: Path) -> str:
    """All text, a line for each piece that was drawn by itself, in the order of drawing."""
    objects = {int(number): content for number, content in _OBJECT.findall(path.read_bytes())}
    fonts = dict(_fonts(objects))
    pages = (content for content in objects.values() if b"/Type /Page\n" in content)
    return "\n".join(line for page in pages for line in _lines(_content(objects, page), fonts))


def _fonts(objects: Mapping[int, bytes]) -> Iterator[tuple[bytes, Mapping[int, str]]]:
    """The letters of each font, by the name under which pages call it."""
    names = {name: int(number) for content in objects.values() for name, number in _named(content)}
    for name, number in names.items():
        table = re.search(rb"/ToUnicode (\d+) 0 R", objects[number])
        if table is not None:
            yield name, dict(_letters(objects[int(table.group(1))]))


def _named(content: bytes) -> list[tuple[bytes, bytes]]:
    fonts = re.search(rb"/Font <<(.*?)>>", content, re.DOTALL)
    return re.findall(rb"/(\w+) (\d+) 0 R", fonts.group(1)) if fonts else []


def _letters(table: bytes) -> Iterator[tuple[int, str]]:
    ranges = table[table.index(b"beginbfrange") :]
    for first, last, only, several in _RANGE.findall(ranges):
        codes = re.findall(rb"<(\w+)>", several)
        for at in range(int(last, 16) - int(first, 16) + 1):
            begin = f"{int(only, 16) + at:04X}" if only else codes[at].decode()
            yield int(first, 16) + at, bytes.fromhex(begin).decode("utf-16-be")


def _content(objects: Mapping[int, bytes], page: bytes) -> bytes:
    number = re.search(rb"/Contents (\d+) 0 R", page)
    assert number is not None
    stream = _STREAM.search(objects[int(number.group(1))])
    assert stream is not None
    return zlib.decompressobj().decompress(stream.group(1))


def _lines(content: bytes, fonts: Mapping[bytes, Mapping[int, str]]) -> Iterator[str]:
    font, line = b"", ""
    for name, shown, end in _SHOWN.findall(content):
        if name:
            font = name
        elif end:
            yield line
            line = ""
        else:
            glyphs = (int(shown[at : at + 4], 16) for at in range(0, len(shown), 4))
            line += "".join(fonts[font].get(glyph, "") for glyph in glyphs)
