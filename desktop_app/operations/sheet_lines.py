"""A row of a sheet as it is looked at before it is taken: what would happen to it, and what is said at its cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forms.words import Phrase


class Effect(StrEnum):
    """What happens to a row: of these, NEW happens unasked, CHANGE and ALIKE only where the person ticks them."""

    NEW = "new"
    CHANGE = "change"
    ALIKE = "alike"
    HERE = "here"
    BINNED = "binned"
    TWICE = "twice"
    MEND = "to_mend"


ASKED = frozenset({Effect.CHANGE, Effect.ALIKE})


@dataclass(frozen=True, slots=True)
class Said:
    """Something to be said at a cell; a row at which it ``stops`` is not taken before it is mended.

    ``label`` is what stands above the cell.
    """

    cell: str
    column: int
    label: Phrase
    phrase: Phrase
    stops: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One row, as a person looks at it before it is taken."""

    sheet: str
    row: int
    record_type: str
    title: str
    effect: Effect
    identifier: str
    said: tuple[Said, ...] = ()

    @property
    def place(self) -> tuple[str, int]:
        """Where it stands: by this it is ticked."""
        return self.sheet, self.row
