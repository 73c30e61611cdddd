"""How many cells the merged ranges of a workbook cover.

openpyxl makes a cell for each of them: a range over a whole sheet, which is written in one line, fills the memory.
"""

from __future__ import annotations

import re
from contextlib import suppress
from xml.parsers import expat

from forms.spreadsheet.cells import NotReadable, column_number
from forms.spreadsheet.package import Package, local
from forms.words import say

# As many as twenty columns of the longest list that is filled in.
MOST_MERGED = 200_000
_RANGE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})\$?(\d{1,7})")


def refuse_wide_merges(package: Package) -> None:
    """Raise NotReadable where the merged ranges of all sheets cover more cells than anybody merges."""
    if sum(map(cells_in, _merged(package))) > MOST_MERGED:
        raise NotReadable(
            say("Cells are merged over too wide a range for a marked copy."),
            say("Part them in Excel or LibreOffice and save the workbook, then look again."),
        )


def cells_in(reference: str) -> int:
    """How many cells a range such as ``A2:B3`` covers; 0 for what is none."""
    found = _RANGE.fullmatch(reference)
    if not found:
        return 0
    left, top, right, bottom = found.groups()
    wide = abs(column_number(right.upper()) - column_number(left.upper())) + 1
    return wide * (abs(int(bottom) - int(top)) + 1)


def _merged(package: Package) -> list[str]:
    """The merged ranges in whichever part they stand: what a part is called says nothing of what is read from it."""
    found: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if local(name) == "mergeCell":
            found.append(attributes.get("ref", ""))

    for name in package.names():
        parser = expat.ParserCreate()
        parser.StartElementHandler = start
        with suppress(NotReadable):  # a picture, say
            for _chunk in package.parse(name, parser):
                pass
    return found
