"""A copy of somebody's sheet with everything that is to be mended marked at its cell."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.desk import Desk
from desktop_app.operations.sheet_reading import Reading, Tell, opened
from desktop_app.operations.sheet_world import writing_workbook
from desktop_app.operations.whole_files import wholly
from forms.spec import Form
from forms.spreadsheet.columns import Say
from forms.spreadsheet.marking import (
    MOST_TEXT,
    ListWords,
    Place,
    mark_rows,
    mark_workbook,
    refuse_too_large,
)
from forms.words import say
from sync.errors import UNTOUCHED, Trouble
from sync.stopping import IsStopped, Stopped


def save_marked(
    desk: Desk,
    path: Path,
    target: Path,
    form: Form | None = None,
    *,
    tell: Tell = lambda _done: None,
    stopped: IsStopped = lambda: False,
) -> int | None:
    """Write a workbook that is a copy of the file, marked; how many marks, none where it was stopped.

    Raises Trouble; the file itself is never written to.
    """
    try:
        with opened(path) as file:
            _refuse_to_write_over(path, target)
            with wholly(target) as beside, writing_workbook():
                return _marked(Reading(desk, file, form, tell, stopped), file, beside)
    except Stopped:
        return None


def _refuse_to_write_over(path: Path, target: Path) -> None:
    if target.exists() and path.exists() and target.samefile(path):
        raise Trouble(
            say("Your own file is never written over."),
            UNTOUCHED,
            say("Choose another name for the marked copy."),
        )


def _marked(reading: Reading, file: BinaryIO, beside: Path) -> int:
    speak = reading.world.speakers[reading.world.language]
    places, words = _places(reading, speak), _words(speak)
    if reading.source.is_workbook:
        return mark_workbook(file, beside, places, words, reading.check)
    refuse_too_large(os.fstat(file.fileno()).st_size, MOST_TEXT)
    return mark_rows(reading.source, beside, list(places), words, reading.check)


def _places(reading: Reading, speak: Say) -> Iterator[Place]:
    for planned in reading.planned():
        line = planned.line
        for said in line.said:
            yield Place(line.sheet, line.row, said.column, speak(said.phrase), said.stops)


def _words(speak: Say) -> ListWords:
    return ListWords(
        title=speak(say("To mend")),
        sheet=speak(say("Sheet")),
        cell=speak(say("Cell")),
        problem=speak(say("What is to be mended")),
        stops=speak(say("Mend before it is taken")),
        later=speak(say("Mend before it is published")),
    )
