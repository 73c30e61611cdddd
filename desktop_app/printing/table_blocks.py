"""Tables on paper: their columns and rows, before anything is known of fonts and widths."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.printing.said import Said

SHORT = 10
"""A table of up to so many rows stands on one page, where it fits one."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, its share of the width (any unit), and whether it holds numbers.

    ``fits`` are the longest of the texts that stand in it, where they are known and few: such a column is as wide as
    they need, and the others share what is left. ``short`` stands for the title where there is little room, such as
    the number of a target for its sentence.
    """

    title: Said
    share: float = 1.0
    numbers: bool = False
    fits: tuple[str, ...] = ()
    short: Said | None = None

    @property
    def head(self) -> Said:
        """What stands above it on paper."""
        return self.short or self.title


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below titled columns; ``width`` is its share of the page's width, from 0 to 1.

    ``strong`` are cells in bold, each by its row and its column from 0: the largest of a table, its sums.
    ``goes_on`` says that these are more rows of the table before: the columns' titles are not said again, but at the
    top of a page; ``more`` that the next table has more rows of this one. ``group`` is what all its rows have in
    common, where a list is in groups: its column, and the text; on paper it is the heading above, among cells a column
    of its own. ``name`` is what it is called where it goes on over another page.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Said, ...], ...]
    width: float = 1.0
    strong: frozenset[tuple[int, int]] = frozenset()
    goes_on: bool = False
    more: bool = False
    group: tuple[Column, Said] | None = None
    name: Said | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all its rows are here."""
        return not (self.goes_on or self.more)

    @property
    def is_short(self) -> bool:
        """Whether it stands on one page, where it fits one."""
        return self.is_whole and len(self.rows) <= SHORT

    def of_columns(self, chosen: range) -> Table:
        """The same with its first column, and these of the others."""
        places = (0, *chosen)
        new = {old: at for at, old in enumerate(places)}
        return Table(
            tuple(self.columns[at] for at in places),
            tuple(tuple(row[at] for at in places) for row in self.rows),
            self.width,
            frozenset((row, new[at]) for row, at in self.strong if at in new),
            self.goes_on,
            self.more,
            self.group,
            self.name,
        )
