"""Commands that draw: the tour and forms on paper. Qt is loaded only here."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.desk import Desk
from forms.registry import FORMS

DONE, NEEDS_A_PERSON = 0, 1


def play_tour(options: Namespace) -> int:
    """``tour --out DIR``: play the main job in the real windows and leave pictures and the PDF."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app.tour import TourFailed, play

    try:
        for line in play(Path(options.out), options.language):
            print(line, flush=True)
    except TourFailed as failed:
        print(failed, file=sys.stderr)
        return NEEDS_A_PERSON
    return DONE


def print_form(desk: Desk, options: Namespace) -> int:
    """``print-form TYPE|ID --pdf FILE``: an empty form of a type of record, or a record as a filled one."""
    form = next((one for one in FORMS if options.what in (one.word, one.record_type)), None)
    with drawing(desk):
        from desktop_app.printing.blank_forms import empty_form_paper, filled_form_paper, form_pdf

        paper = empty_form_paper(desk, form) if form else filled_form_paper(desk, options.what)
        form_pdf(paper, options.pdf)
    print(json.dumps({"written": str(options.pdf)}))
    return DONE


def pdf_file(name: str) -> Path:
    """What follows ``--pdf``: another ending would tell of a kind of file that it is not. Raises ArgumentTypeError."""
    path = Path(name)
    if path.suffix.casefold() != ".pdf":
        raise ArgumentTypeError(f"{path.name}: let the name end in .pdf; for other kinds of file see print")
    return path


@contextmanager
def drawing(desk: Desk) -> Iterator[None]:
    """Qt's application, without a screen, in the person's language."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app import words
    from desktop_app.starting.qt_application import make_application

    application = make_application(desk.folder)
    words.install(desk.language)
    yield
    application.processEvents()
