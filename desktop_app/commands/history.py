"""``history ID``: what a record said earlier on this computer: listed, shown, compared, printed, put back."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.commands.looking import drawing, pdf_file
from desktop_app.commands.records import show_json
from desktop_app.desk import Desk
from desktop_app.operations import looking_back
from desktop_app.operations.looking_back import Past
from forms.changes import Change, changes_between
from forms.languages import own_name
from forms.paths import value_at
from forms.spec import Form

DONE = 0


def add_options(command: ArgumentParser) -> None:
    """What can be written after ``history``."""
    command.add_argument("id", metavar="ID")
    what = command.add_mutually_exclusive_group()
    what.add_argument("--show", type=int, metavar="N", help="what it said in version N, as JSON")
    what.add_argument(
        "--compare", type=int, nargs=2, metavar=("A", "B"), help="what differs between two versions, as JSON"
    )
    what.add_argument(
        "--put-back", type=int, metavar="N", help="let the record say that again, as a new edit"
    )
    command.add_argument("--json", action="store_true", help="the list of versions as JSON")
    command.add_argument("--pdf", metavar="FILE", type=pdf_file, help="the list, or the comparison, on paper")
    command.set_defaults(on_desk=look_back)


def look_back(desk: Desk, options: Namespace) -> int:
    """``history ID``: list the versions of a record, or do with them what is asked for."""
    if options.pdf:
        _print(desk, options.id, options.compare, options.pdf)
    elif options.show is not None:
        show_json(looking_back.document_of(desk, options.id, options.show))
    elif options.compare:
        show_json(_difference(desk, options.id, *options.compare))
    elif options.put_back is not None:
        _put_back(desk, options.id, options.put_back)
    else:
        _list(desk, options.id, as_json=options.json)
    return DONE


def _put_back(desk: Desk, identifier: str, number: int) -> None:
    if looking_back.stands_there(desk, identifier, number):
        print("It says that already. Nothing was changed.")
        return
    looking_back.put_back(desk, identifier, number)
    print("It says that again. What stood there before is kept in its history.")


def _list(desk: Desk, identifier: str, *, as_json: bool) -> None:
    lines = looking_back.past_of(desk, identifier)
    form = looking_back.form_of_record(desk, identifier)
    numbers = [past.line.number for past in lines if past.event is None]
    changes = looking_back.changes_of(desk, form, identifier, numbers)
    if as_json:
        show_json([_told(past, changes.get(past.line.number, ())) for past in lines])
        return
    for past in lines:
        at, who = past.at.isoformat(timespec="minutes"), past.who or "-"
        if past.event:
            print(f"-  {at}  {past.event.value}  {who}")
            for words in past.words.splitlines():
                print(f"    {words}")
        else:
            print(f"{past.line.number}  {at}  {past.line.origin.value}  {who}")
            print(f"    {_in_words(form, changes[past.line.number])}")


def _told(past: Past, changes: Sequence[Change]) -> dict[str, Any]:
    """A version, or an event while the version with this number stood there."""
    told = {"version": past.line.number, "at": past.at.isoformat(), "who": past.who}
    if past.event:
        return {**told, "event": past.event.value, **({"words": past.words} if past.words else {})}
    return {
        **told,
        "origin": past.line.origin.value,
        "changed": [
            {"field": one.path, "added": one.added, "removed": one.removed}
            if one.added or one.removed
            else {"field": one.path}
            for one in changes
        ],
    }


def _in_words(form: Form, changes: Sequence[Change]) -> str:
    return ", ".join(_change(form, change) for change in changes) or "no answer changed"


def _change(form: Form, change: Change) -> str:
    """One answer in English; this command needs no window, and so none of its words."""
    whole, _, last = change.path.rpartition(".")
    if form.has(change.path):
        label = str(form.question(change.path).label)
    elif form.has(whole):
        label = f"{form.question(whole).label} ({own_name(last)})"
    else:
        label = change.path
    counts = [f"+{change.added}"] * bool(change.added) + [f"-{change.removed}"] * bool(change.removed)
    return f"{label} {' '.join(counts)}".strip()


def _difference(desk: Desk, identifier: str, earlier: int, later: int) -> list[dict[str, Any]]:
    """What differs, with both answers as the clearing-house writes them; one that is absent is null."""
    form = looking_back.form_of_record(desk, identifier)
    before = looking_back.document_of(desk, identifier, earlier)
    after = looking_back.document_of(desk, identifier, later)
    return [
        {
            "field": change.path,
            "before": value_at(before, change.path),
            "after": value_at(after, change.path),
        }
        for change in changes_between(form, before, after)
    ]


def _print(desk: Desk, identifier: str, compared: Sequence[int] | None, path: Path) -> None:
    with drawing(desk):
        from desktop_app.printing.pages import Pages
        from desktop_app.printing.pdf.writing import write_pdf
        from desktop_app.versions.on_paper import comparison_paper, history_paper

        two = comparison_paper(desk, identifier, *compared) if compared else None
        write_pdf(Pages(two or history_paper(desk, identifier)), path)
    print(json.dumps({"written": str(path)}))
