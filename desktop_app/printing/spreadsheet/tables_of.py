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
    """For each table that it begins, then its rows one after the other; the groups of a list are one table."""
    name = title = ""
    has_table = in_groups = False
    for block in blocks:
        match block:
            case paper.Table():
                goes_on = in_groups if block.group else block.goes_on and has_table
                if not goes_on:
                    yield Begins(title if block.group else name, _columns(block))
                has_table, in_groups = True, block.group is not None
                yield from _rows(block)
            case paper.Heading():
                name, has_table = block.said.text, False
            case paper.Title():
                name = title = block.names[0].text
                has_table = in_groups = False
            case _:
                has_table = in_groups = False


def _columns(table: paper.Table) -> tuple[Column, ...]:
    return (table.group[0], *table.columns) if _needs_group(table) and table.group else table.columns


def _rows(table: paper.Table) -> Iterable[tuple[Said, ...]]:
    group = table.group
    return ((group[1], *row) for row in table.rows) if _needs_group(table) and group else table.rows


def _needs_group(table: paper.Table) -> bool:
    """Whether the rows do not say it themselves."""
    return table.group is not None and table.group[0].title not in [one.title for one in table.columns]


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
