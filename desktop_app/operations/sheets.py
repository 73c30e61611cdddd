"""Sheets: a workbook to fill in is made; a filled one is looked into, and taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.operations.changing import is_open
from desktop_app.operations.safekeeping import before_taking
from desktop_app.operations.sheet_lines import ASKED, Effect, Line
from desktop_app.operations.sheet_plan import Planned
from desktop_app.operations.sheet_reading import Reading, Tell, opened
from desktop_app.operations.sheet_world import world_of, writing_workbook
from desktop_app.operations.whole_files import wholly
from forms.languages import UN_LANGUAGES
from forms.spec import Form
from forms.spreadsheet.cells import Note, NotReadable
from forms.spreadsheet.columns import columns_of
from forms.spreadsheet.workbook import List, write_workbook
from forms.words import say
from sync.errors import UNTOUCHED, StoreTrouble, Trouble
from sync.records import EditedMeanwhile, Origin
from sync.stopping import IsStopped, Stopped
from sync.store.safekeeping.names import Why

Ticked = Collection[tuple[str, int]]
# Of so many rows it is kept in memory what is to be said at their cells; the marked copy has those of all.
MOST_SAID = 2_000


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file is and what taking it would do; ``digest`` tells whether it is still the same one."""

    path: Path
    digest: str
    lines: tuple[Line, ...]
    notes: tuple[Note, ...]
    record_types: tuple[str, ...]

    @property
    def counts(self) -> Mapping[Effect, int]:
        """How many rows there are of each effect."""
        return Counter(line.effect for line in self.lines)

    @property
    def has_marks(self) -> bool:
        """Whether something is to be said at a cell."""
        return any(line.said for line in self.lines)


@dataclass(slots=True)
class Taken:
    """What became of the rows: how many drafts were made, records changed, rows left; what ended it early, if so."""

    made: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    left: Counter[Effect] = field(default_factory=Counter)
    stopped: bool = False
    trouble: Trouble | None = None


def make_sheet(desk: Desk, form: Form, path: Path, languages: Sequence[str] = ()) -> None:
    """Write a workbook in which records of this form can be entered, with texts in these languages. Raises Trouble."""
    world = world_of(desk)
    wanted = tuple(dict.fromkeys(name for name in languages if name in UN_LANGUAGES)) or (desk.language,)
    blank = List(form, tuple(columns_of(form, wanted)))
    with wholly(path) as beside, writing_workbook():
        write_workbook(beside, [blank], world)


def look_into_sheet(
    desk: Desk,
    path: Path,
    form: Form | None = None,
    *,
    tell: Tell = lambda _done: None,
    stopped: IsStopped = lambda: False,
) -> Preview | None:
    """What taking a file would do; nothing is changed. None where it was stopped; raises Trouble."""
    lines: list[Line] = []
    told = 0
    try:
        with opened(path) as file:
            reading = Reading(desk, file, form, tell, stopped)
            digest = reading.digest()
            for planned in reading.planned():
                told += bool(planned.line.said)
                lines.append(planned.line if told <= MOST_SAID else _bare(planned.line))
    except Stopped:
        return None
    types = dict.fromkeys(head.form.record_type for head in reading.entries.heads.values())
    return Preview(path, digest, tuple(lines), tuple(reading.entries.notes), tuple(types))


def take_sheet(
    desk: Desk,
    preview: Preview,
    form: Form | None = None,
    *,
    ticked: Ticked = (),
    tell: Tell = lambda _done: None,
    stopped: IsStopped = lambda: False,
) -> Taken:
    """Make drafts of the good rows that were looked at, and do with the ``ticked`` ones what was asked.

    Each row is taken by itself, wholly or not at all. Raises Trouble where nothing was done; what ends it later stands
    in the answer.
    """
    taken = Taken()
    with opened(preview.path) as file:
        try:
            reading = Reading(desk, file, form, tell, stopped)
            if reading.digest() != preview.digest:
                raise Trouble(
                    say("The file was changed since you looked at it."),
                    UNTOUCHED,
                    say("Look at it again, then take it."),
                )
            before_taking(desk, Why.IMPORT, preview.counts[Effect.NEW] + len(ticked), stopped)
            for planned in reading.planned():
                _take(desk, planned, ticked, taken)
        except Stopped:
            taken.stopped = True
        except (OSError, NotReadable, StoreTrouble) as error:
            if not (taken.made or taken.changed):
                raise
            taken.trouble = _in_the_middle(error)
    return taken


def _take(desk: Desk, planned: Planned, ticked: Ticked, taken: Taken) -> None:
    line = planned.line
    wanted = line.effect is Effect.NEW or (line.effect in ASKED and line.place in ticked)
    if not wanted:
        taken.left[line.effect] += 1
        return
    over = planned.before.mine if planned.before else None
    now = desk.store.records.get(line.identifier) if planned.before else None
    if planned.before and (now is None or not is_open(now)):
        taken.left[line.effect] += 1
        return
    try:
        desk.store.records.save(
            line.record_type,
            line.identifier,
            planned.document,
            origin=Origin.IMPORTED,
            who=desk.person,
            over=over,
        )
    except EditedMeanwhile:
        taken.left[line.effect] += 1
        return
    (taken.changed if planned.before else taken.made).append(line.identifier)


def _bare(line: Line) -> Line:
    """The line without what is to be said at its cells."""
    return Line(line.sheet, line.row, line.record_type, line.title, line.effect, line.identifier)


def _in_the_middle(error: Exception) -> Trouble:
    what = (
        error.what
        if isinstance(error, Trouble | NotReadable)
        else say("The file could not be read to its end.")
    )
    return Trouble(
        what,
        say("The rows that were taken until then are kept as drafts."),
        say("Open the file once more: nothing is made twice."),
    )
