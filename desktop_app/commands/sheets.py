"""Commands for sheets: a workbook to fill in is made, a filled one or a CSV file shown and taken."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from desktop_app.commands.records import DONE, NEEDS_A_PERSON, show_json
from desktop_app.commands.telling import by_share, told
from desktop_app.desk import Desk
from desktop_app.operations.sheet_lines import Effect, Line
from desktop_app.operations.sheet_marking import save_marked
from desktop_app.operations.sheets import Preview, Taken, look_into_sheet, make_sheet, take_sheet
from forms.languages import UN_LANGUAGES
from forms.registry import FORMS, form_for
from forms.spec import Form
from sync.stopping import Stopped


def add_commands(sheet: ArgumentParser, common: ArgumentParser) -> None:
    """What can be written after ``focal-desk sheet``."""
    deeds = sheet.add_subparsers(metavar="DEED", required=True)
    words = [form.word for form in FORMS]
    made = deeds.add_parser("make", parents=[common], help="write a workbook in which records can be entered")
    made.add_argument("type", choices=words)
    made.add_argument("file", metavar="FILE", type=Path)
    made.add_argument(
        "--languages", nargs="+", choices=UN_LANGUAGES, default=[], help="a column for texts in each of these"
    )
    made.set_defaults(on_desk=make)
    shown = deeds.add_parser("show", parents=[common], help="say what a filled sheet would do, as JSON")
    taken = deeds.add_parser("take", parents=[common], help="make drafts of the good rows of a sheet")
    for command, on_desk in ((shown, show), (taken, take)):
        command.add_argument("file", metavar="FILE", type=Path)
        command.add_argument("--type", choices=words, help="where the file itself does not tell")
        command.add_argument(
            "--marked", metavar="FILE", type=Path, help="a copy with every problem at its cell"
        )
        command.set_defaults(on_desk=on_desk)
    taken.add_argument(
        "--change", action="store_true", help="also change the records whose identifier a row has"
    )
    taken.add_argument("--alike", action="store_true", help="also make drafts whose title a record here has")


def make(desk: Desk, options: Namespace) -> int:
    """``sheet make TYPE FILE``: write a workbook to fill in."""
    make_sheet(desk, _form(options.type), options.file, options.languages)
    print(json.dumps({"written": str(options.file)}))
    return DONE


def show(desk: Desk, options: Namespace) -> int:
    """``sheet show FILE``: what each row would do, what is to be mended at which cell; nothing is changed."""
    preview = _looked_into(desk, options)
    show_json(
        {
            "rows": [_line(line) for line in preview.lines],
            "notes": [{"where": note.where, "said": str(note.phrase)} for note in preview.notes],
            "counts": _counts(preview),
        }
    )
    return NEEDS_A_PERSON if preview.counts.get(Effect.MEND) else DONE


def take(desk: Desk, options: Namespace) -> int:
    """``sheet take FILE``: a line for each row that is not taken; the counts as JSON in the last line."""
    preview = _looked_into(desk, options)
    wanted = {Effect.CHANGE: options.change, Effect.ALIKE: options.alike}
    ticked = {line.place for line in preview.lines if wanted.get(line.effect)}
    for note in preview.notes:
        print(f"{note.where or '-'}: {note.phrase}")
    with told() as progress:
        tell = by_share(progress, "Taking in rows …")
        taken = take_sheet(desk, preview, _given(options), ticked=ticked, tell=tell, stopped=progress.stopped)
    for line in preview.lines:
        if line.effect is not Effect.NEW and line.place not in ticked:
            print(f"{_place(line)}: {_WORDS[line.effect]} {_problems(line)}".rstrip())
    for sentence in taken.trouble.sentences if taken.trouble else ():
        print(sentence, file=sys.stderr)
    print(json.dumps(_told(taken)))
    return NEEDS_A_PERSON if taken.trouble or taken.stopped or taken.left[Effect.MEND] else DONE


_WORDS = {
    Effect.CHANGE: "has the identifier of a record here and says something else; --change takes it.",
    Effect.ALIKE: "has the title of a record here; --alike makes a draft all the same.",
    Effect.HERE: "is here already.",
    Effect.BINNED: "is here, in the bin.",
    Effect.TWICE: "stands in the file twice.",
    Effect.MEND: "is to be mended first.",
}


def _looked_into(desk: Desk, options: Namespace) -> Preview:
    with told() as progress:
        tell = by_share(progress, "Looking into the file …")
        preview = look_into_sheet(desk, options.file, _given(options), tell=tell, stopped=progress.stopped)
    if preview is None:
        raise Stopped
    if options.marked:
        save_marked(desk, options.file, options.marked, _given(options))
    return preview


def _given(options: Namespace) -> Form | None:
    return _form(options.type) if options.type else None


def _form(word: str) -> Form:
    return next(form for form in FORMS if form.word == word)


def _line(line: Line) -> dict[str, Any]:
    return {
        "row": _place(line),
        "type": form_for(line.record_type).word,
        "title": line.title,
        "effect": line.effect.value,
        "identifier": line.identifier,
        "problems": [
            {
                "cell": said.cell,
                "column": str(said.label),
                "problem": str(said.phrase),
                "stops": said.stops,
            }
            for said in line.said
        ],
    }


def _place(line: Line) -> str:
    return f"{line.sheet}!{line.row}" if line.sheet else str(line.row)


def _problems(line: Line) -> str:
    return " ".join(f"{said.cell} ({said.label}): {said.phrase}" for said in line.said if said.stops)


def _counts(preview: Preview) -> dict[str, int]:
    return {effect.value: number for effect, number in preview.counts.items()}


def _told(taken: Taken) -> dict[str, int]:
    left = {effect.value: number for effect, number in taken.left.items()}
    return {"made": len(taken.made), "changed": len(taken.changed), **left}
