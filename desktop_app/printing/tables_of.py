"""The tables of a paper, for a workbook or a CSV file: each with its name, columns, and rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from desktop_app.printing import paper
from desktop_app.printing.paper import Block, Column, Said
from forms.words import say
from sync.errors import Trouble


class NoTable(Trouble):
    """A print without a table cannot be saved as one."""


@dataclass(frozen=True, slots=True)
class Begins:
    """A table begins: its name, and the titles of its columns."""

    name: str
    columns: tuple[Column, ...]


def events(blocks: Iterable[Block]) -> Iterator[Begins | tuple[Said, ...]]:
    """For each table that it begins, then its rows one after the other."""
    name, has_table = "", False
    for block in blocks:
        match block:
            case paper.Table():
                if not (block.goes_on and has_table):
                    yield Begins(name, block.columns)
                has_table = True
                yield from block.rows
            case paper.Heading():
                name, has_table = block.said.text, False
            case paper.Title():
                name, has_table = block.names[0].text, False
            case _:
                has_table = False


def facts(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """What is said of a print before its first table: labels with their answers."""
    for block in blocks:
        if isinstance(block, paper.Table):
            return
        if isinstance(block, paper.Fields):
            for row in block.rows:
                yield row.label.text, "\n".join(answer.said.text for answer in row.answers)


def number_of(text: str) -> int | None:
    """The whole number that a text says in the language that is spoken; none where it says another thing."""
    number, understood = QLocale().toLongLong(text)
    return number if understood else None


def no_table() -> NoTable:
    """What is said where there is nothing to put into cells."""
    return NoTable(
        say("There is no table in this print."),
        say("Nothing was saved."),
        say("Save it as PDF, HTML or DOCX."),
    )
