"""Updates that were carried by hand, without the window."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from desktop_app.commands.backups import folder_of
from desktop_app.commands.interrupting import stoppable
from desktop_app.commands.records import show_json
from desktop_app.desk import now
from desktop_app.operations import updating
from forms.words import Phrase
from sync.errors import Trouble
from sync.stopping import Stopped
from sync.store.noted_later import note_later
from sync.updating import refusals
from sync.updating.here import Here
from sync.updating.installing import Looked
from sync.updating.place import Laid, State

DONE, NEEDS_A_PERSON = 0, 1


def add_commands(update: ArgumentParser, common: ArgumentParser) -> None:
    """What can be written after ``focal-desk update``."""
    deeds = update.add_subparsers(metavar="DEED", required=True)
    shown = deeds.add_parser(
        "show", parents=[common], help="which versions are here, and what an update file is, as JSON"
    )
    shown.add_argument("file", metavar="FILE", type=Path, nargs="?")
    shown.set_defaults(alone=show)
    installed = deeds.add_parser(
        "install", parents=[common], help="check an update file, try it, and start it from the next time on"
    )
    installed.add_argument("file", metavar="FILE", type=Path)
    installed.set_defaults(alone=install)
    for command in (shown, installed):
        command.add_argument("--again", action="store_true", help="also the version that is here already")
    back = deeds.add_parser("back", parents=[common], help="start the version before from the next time on")
    back.add_argument("--yes", action="store_true", help="also where it cannot open today's records")
    back.set_defaults(alone=go_back)


def show(options: Namespace) -> int:
    """``update show [FILE]``: what is here, and what the file is and would do; nothing is changed."""
    here = updating.this_program()
    told = _told_here(here)
    if options.file is not None:
        told["update"] = _told_update(updating.look_into(options.file, here, again=options.again))
    show_json(told)
    return DONE


def install(options: Namespace) -> int:
    """``update install FILE``: install it; each step in a line, and what is started from now on."""
    here, said, records = updating.this_program(), set[str](), folder_of(options)

    def tell(what: Phrase, _done: int, _all: int) -> None:
        if str(what) not in said:
            said.add(str(what))
            print(what, file=sys.stderr, flush=True)

    try:
        with stoppable() as stopped:
            manifest = updating.install(options.file, here, again=options.again, tell=tell, stopped=stopped)
    except refusals.UpdateStopped as stop:
        raise Stopped from stop
    except Trouble as trouble:
        note_later(records, now(), updating.refused_note(trouble))
        raise
    note_later(records, now(), updating.installed_note(manifest.version))
    print(f"Version {manifest.version} is installed. Close Focal Desk and start it again.")
    return DONE


def go_back(options: Namespace) -> int:
    """``update back``: start the version before from now on."""
    here, records = updating.this_program(), folder_of(options)
    warning = updating.warning(here.state())
    if warning and not options.yes:
        print(f"{warning} To go back all the same, say --yes as well.", file=sys.stderr)
        return NEEDS_A_PERSON
    state = updating.go_back(here)
    note_later(records, now(), updating.back_note(state.current.version))
    print(f"From the next start on it is version {state.current.version}.")
    return DONE


def _told_here(here: Here) -> dict[str, Any]:
    state: State = here.state()
    return {
        "running": here.own.version,
        "starts": _told_laid(state.current),
        "before": _told_laid(state.before) if state.before else None,
        "platform": here.platform,
        "folder": str(here.place.root) if here.place else "",
        "keys": sorted(here.keys),
    }


def _told_laid(laid: Laid) -> dict[str, str]:
    return {"version": laid.version, "schema": laid.schema}


def _told_update(looked: Looked) -> dict[str, Any]:
    manifest = looked.manifest
    told: dict[str, Any] = {
        name: getattr(manifest, name) for name in ("version", "platform", "minimum", "schema")
    }
    return told | {"signed_by": looked.signed_by, "bytes": looked.size, "unpacked": manifest.size}
