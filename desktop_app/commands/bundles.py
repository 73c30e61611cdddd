"""Commands that carry changes by hand: a bundle is made, shown, taken in, and answered."""

from __future__ import annotations

import getpass
import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop_app.commands.bundle_words import line_of, told_made, told_preview, told_sender
from desktop_app.commands.connecting import DONE, NEEDS_A_PERSON, Usage
from desktop_app.commands.our_faults import tell_faults
from desktop_app.commands.records import show_json
from desktop_app.commands.telling import by_step, told
from desktop_app.desk import Desk
from desktop_app.operations import carrying
from forms.words import Phrase
from sync.bundle.looking import Preview
from sync.bundle.making import Wish
from sync.bundle.refusals import PassphraseNeeded
from sync.errors import Trouble

if TYPE_CHECKING:
    from argparse import _SubParsersAction

T = TypeVar("T")
PASSPHRASE = "FOCAL_DESK_PASSPHRASE"  # noqa: S105 - the name of the variable, not what it holds
_WHERE_TO_SAY_IT = (
    f"Ask the sender for the passphrase, on the telephone. Then set {PASSPHRASE} to it, "
    "or run the command where it can be asked for."
)
_MEGABYTE = 1_000_000


def add_commands(bundle: ArgumentParser, common: ArgumentParser) -> None:
    """What can be written after ``focal-desk bundle``."""
    deeds = bundle.add_subparsers(metavar="DEED", required=True)
    _add_making(deeds, common)
    shown = deeds.add_parser(
        "show", parents=[common], help="say what a bundle is, as JSON; nothing is changed"
    )
    taken = deeds.add_parser("take", parents=[common], help="take a bundle in, changes or a receipt")
    for command, on_desk in ((shown, show_bundle), (taken, take_bundle)):
        command.add_argument("file", metavar="FILE", type=Path)
        command.set_defaults(on_desk=on_desk)
    taken.add_argument("--yes", action="store_true", help="do not ask; look with show before")
    taken.add_argument("--with-removals", action="store_true", help="agree to the removals in it as well")
    known = deeds.add_parser("senders", parents=[common], help="whose bundles were taken in here, as JSON")
    known.set_defaults(on_desk=list_senders)


def _add_making(deeds: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    made = deeds.add_parser("make", parents=[common], help="write what waits, or chosen records, to a bundle")
    made.add_argument("file", metavar="FILE", type=Path)
    made.add_argument("ids", metavar="ID", nargs="*", help="records; without any, all that waits to be sent")
    made.add_argument("--no-files", action="store_true", help="texts only: attached files stay here")
    made.add_argument("--to", metavar="NAME", default="", help="for whom it is")
    made.add_argument("--part-size", metavar="MB", type=float, default=0, help="split it for mails")
    made.add_argument(
        "--handover", action="store_true", help="hand drafts over; the receiver decides on them"
    )
    made.set_defaults(on_desk=make_bundle)
    answer = deeds.add_parser("receipt", parents=[common], help="write an answer to somebody's bundles")
    answer.add_argument("file", metavar="FILE", type=Path)
    answer.add_argument(
        "--for", metavar="SENDER", dest="sender", default="", help="see senders; a bundle's id will do"
    )
    answer.set_defaults(on_desk=make_receipt)
    for command in (made, answer):
        command.add_argument(
            "--lock", action="store_true", help=f"with a passphrase: from {PASSPHRASE}, or asked for"
        )


def make_bundle(desk: Desk, options: Namespace) -> int:
    """``bundle make FILE [ID …]``: write a bundle, or its parts; what was written as JSON."""
    if options.part_size < 0:
        raise Usage("--part-size is a number of megabytes.")
    wish = Wish(
        records=tuple(options.ids),
        hand_over=options.handover,
        files=not options.no_files,
        recipient=options.to,
        most_bytes=int(options.part_size * _MEGABYTE),
        passphrase=_new_passphrase(options),
    )
    with told() as progress:
        progress.at(Phrase("Writing the bundle …"))
        made = carrying.make_bundle(desk, options.file, wish, progress.stopped)
    show_json({"written": [told_made(one) for one in made]})
    return DONE


def show_bundle(desk: Desk, options: Namespace) -> int:
    """``bundle show FILE``: who made it, what is in it and what it would do here, as JSON."""
    preview = unlocked(options, lambda passphrase: carrying.look_into(desk, options.file, passphrase))
    show_json(told_preview(preview))
    return DONE


def take_bundle(desk: Desk, options: Namespace) -> int:
    """``bundle take FILE``: take it in; a line for each record, and the counts as JSON in the last line."""
    passphrase, preview = _looked_into(desk, options)
    if not (options.yes or _is_sure(preview)):
        return NEEDS_A_PERSON
    with told() as progress:
        report = carrying.take_in(
            desk,
            options.file,
            passphrase,
            removals=options.with_removals,
            tell=by_step(progress),
            stopped=progress.stopped,
        )
    for result in report.results:
        print(line_of(desk, result))
    if report.trouble:
        for sentence in report.trouble.sentences:
            print(sentence, file=sys.stderr)
    tell_faults(report.faults)
    if preview.is_known_in_full and not report.results:
        print("Nothing in it is new: every change in it was taken in before, or is the same as here.")
    print(json.dumps(report.counts()), flush=True)
    return NEEDS_A_PERSON if report.needs_a_person() else DONE


def make_receipt(desk: Desk, options: Namespace) -> int:
    """``bundle receipt FILE``: write what became of somebody's changes; what was written as JSON."""
    sender = _sender(desk, options.sender)
    made = carrying.make_receipt(desk, options.file, sender, passphrase=_new_passphrase(options))
    show_json({"written": [told_made(made)]})
    return DONE


def list_senders(desk: Desk, _options: Namespace) -> int:
    """``bundle senders``: how this computer is told on the telephone, and everybody known, as JSON."""
    show_json(
        {"here": carrying.own_fingerprint(desk), "known": list(map(told_sender, carrying.senders(desk)))}
    )
    return DONE


def _looked_into(desk: Desk, options: Namespace) -> tuple[str, Preview]:
    return unlocked(
        options, lambda passphrase: (passphrase, carrying.look_into(desk, options.file, passphrase))
    )


def _is_sure(preview: Preview) -> bool:
    if not sys.stdin.isatty():
        raise Usage("Look with bundle show first, then say --yes as well.")
    show_json(told_preview(preview))
    print("Take it in? Write yes: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() == "yes"


def unlocked(options: Namespace, do: Callable[[str], T]) -> T:
    """Do it; where the bundle is locked, with the passphrase that was given, or is asked for."""
    try:
        return do(options.secrets.of(PASSPHRASE))
    except PassphraseNeeded as locked:
        if not sys.stdin.isatty():
            raise Trouble(locked.what, locked.meaning, Phrase(_WHERE_TO_SAY_IT)) from locked
    return do(getpass.getpass("Passphrase: "))


def _new_passphrase(options: Namespace) -> str:
    if not options.lock:
        return ""
    given: str = options.secrets.of(PASSPHRASE)
    if not given and sys.stdin.isatty():
        given = getpass.getpass("Passphrase: ")
        if given != getpass.getpass("Once more: "):
            raise Usage("These were two passphrases.")
    if not given:
        raise Usage(f"No passphrase: set {PASSPHRASE}, or run the command where it can be asked for.")
    return given


def _sender(desk: Desk, named: str) -> str:
    """The installation that is meant: by its identifier, its person's name, or one of its bundles."""
    known = carrying.senders(desk)
    found = {one.installation for one in known if named in ("", one.installation, one.name)}
    found |= {carrying.sender_of(desk, named)} - {""}
    if len(found) != 1:
        raise Usage("Say for whom: --for SENDER, as bundle senders names them.")
    return found.pop()
