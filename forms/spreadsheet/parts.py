"""The small parts of a workbook: which sheets it has, its shared texts, and which formats are dates."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.parsers import expat

from forms.spreadsheet.cells import NotReadable, Sheet
from forms.spreadsheet.package import Package, damaged, digits, local
from forms.words import say

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
# Shared texts are kept in memory; so many bytes of them are as many pages as a large library has.
MOST_TEXT = 160 * 1024**2
# The formats that ECMA-376 numbers itself (part 1, section 18.8.30), with how much of a date each shows.
_BUILT_IN: Mapping[int, int] = {
    **dict.fromkeys((14, 15, 22, *range(27, 37), *range(50, 59)), 10),
    16: 10,
    17: 7,
}
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')


@dataclass(slots=True)
class Book:
    """What is known of a workbook before its sheets are read: sheets with their parts, epoch, texts, formats.

    ``dates`` gives for each style how many characters of ``YYYY-MM-DD`` its format shows; 0 where it shows no date.
    """

    sheets: list[tuple[Sheet, str]] = field(default_factory=list)
    from_1904: bool = False
    texts: list[str] = field(default_factory=list)
    dates: Sequence[int] = ()


def open_book(package: Package) -> Book:
    """Read everything but the sheets; raises NotReadable."""
    main = _office_document(package)
    folder = posixpath.dirname(main)
    targets = _relations(package, main)
    book = _Contents(package, main).book
    parts = ((sheet, _place(folder, targets.get(key, ""))) for sheet, key in book.sheets)
    book.sheets = [(sheet, part) for sheet, part in parts if package.has(part)]
    if not book.sheets:
        raise damaged()
    for name, reader in (("sharedStrings.xml", _Texts), ("styles.xml", _Formats)):
        path = posixpath.join(folder, name)
        if package.has(path):
            reader(package, path, book)
    return book


def _place(folder: str, target: str) -> str:
    """The name of the part to which a relation leads."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def unescaped(text: str) -> str:
    """The text with the signs that XML cannot hold, which are written ``_x0000_`` (ECMA-376, section 22.9.2.19)."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _office_document(package: Package) -> str:
    """The workbook's own part, usually ``xl/workbook.xml``."""
    for target in _relations(package, "").values():
        if target.lower().endswith("workbook.xml"):
            return target.lstrip("/")
    raise damaged()


def _relations(package: Package, part: str) -> dict[str, str]:
    """Where the relations of a part lead, by their keys."""
    found: dict[str, str] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        if local(name) == "Relationship" and attributes.get("TargetMode") != "External":
            found[attributes.get("Id", "")] = attributes.get("Target", "")

    folder, file = posixpath.split(part)
    _parse(package, posixpath.join(folder, "_rels", f"{file}.rels"), start)
    return found


def _parse(package: Package, name: str, start: object, end: object = None, text: object = None) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = start  # type: ignore[assignment]
    parser.EndElementHandler = end  # type: ignore[assignment]
    parser.CharacterDataHandler = text  # type: ignore[assignment]
    for _chunk in package.parse(name, parser):
        pass


class _Contents:
    """The list of sheets, and from which year days are counted."""

    def __init__(self, package: Package, name: str) -> None:
        self.book = Book()
        _parse(package, name, self._start)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if local(name) == "workbookPr":
            self.book.from_1904 = attributes.get("date1904") in ("1", "true", "on")
        elif local(name) == "sheet":
            state = attributes.get("state", "visible")
            key = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            sheet = Sheet(attributes.get("name", ""), state != "visible", state == "veryHidden")
            self.book.sheets.append((sheet, key))


class _Texts:
    """The shared texts: runs of one text are put together, readings for the pronunciation are left out."""

    def __init__(self, package: Package, name: str, book: Book) -> None:
        if package.size(name) > MOST_TEXT:
            raise NotReadable(
                say("The workbook holds more text than this program can read at once."),
                say("Divide it into several workbooks and open one after the other."),
            )
        self._texts, self._runs = book.texts, list[str]()
        self._in_text, self._spoken = False, 0
        _parse(package, name, self._start, self._end, self._text)

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        name = local(name)
        if name == "si":
            self._runs = []
        elif name == "rPh":
            self._spoken += 1
        self._in_text = name == "t" and not self._spoken

    def _text(self, text: str) -> None:
        if self._in_text:
            self._runs.append(text)

    def _end(self, name: str) -> None:
        name = local(name)
        self._in_text = False
        if name == "si":
            self._texts.append(unescaped("".join(self._runs)))
        elif name == "rPh":
            self._spoken -= 1


class _Formats:
    """Which of the workbook's styles show a date, and how much of it."""

    def __init__(self, package: Package, name: str, book: Book) -> None:
        self._codes: dict[int, int] = dict(_BUILT_IN)
        self._dates: list[int] = []
        self._in_styles = False
        _parse(package, name, self._start, self._end)
        book.dates = self._dates

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = local(name)
        if name == "numFmt":
            self._codes[digits(attributes.get("numFmtId", ""))] = shown_of(attributes.get("formatCode", ""))
        elif name == "cellXfs":
            self._in_styles = True
        elif name == "xf" and self._in_styles:
            self._dates.append(self._codes.get(digits(attributes.get("numFmtId", "")), 0))

    def _end(self, name: str) -> None:
        if local(name) == "cellXfs":
            self._in_styles = False


def shown_of(code: str) -> int:
    """How many characters of ``YYYY-MM-DD`` a format shows: 10, 7 without a day, 4 for a year alone, 0 for no date."""
    first = _LITERAL.sub("", code).lower().partition(";")[0]
    if "d" in first and ("m" in first or "y" in first):
        return 10
    if "y" in first:
        return 7 if "m" in first else 4
    return 0
