"""The command that makes a running practice clearing-house unkind, so that bad days can be practised too."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from desktop_app.commands.connecting import DONE, Usage
from forms.words import Phrase
from sync.client.visitor import Visitor
from sync.errors import Trouble, Unreachable

HOW = "a kind and its settings, such as slow or busy,wait=30,times=2 or cut,at=17,path=*/versions/draft"

_START_ONE = "Start one with focal-desk practice, and give the address that stands in its first line."


def add_options(parser: ArgumentParser) -> None:
    """What can be written after ``focal-desk unkind``."""
    parser.add_argument("kinds", nargs="*", type=unkindness, metavar="KIND", help=HOW)
    parser.add_argument("--server", metavar="URL", required=True, help="where it answers on this computer")
    parser.add_argument("--too", action="store_true", help="besides what is unkind already, not instead")
    parser.add_argument("--stop", action="store_true", help="be kind again")
    parser.set_defaults(alone=change_unkindness)


def change_unkindness(options: Namespace) -> int:
    """``unkind``: be unkind in these ways or kind again, and tell what is unkind then."""
    if options.stop and options.kinds:
        raise Usage("Either name what should be unkind, or say --stop.")
    visitor = Visitor(options.server)
    try:
        if options.stop:
            visitor.be_kind()
        elif options.kinds:
            visitor.be_unkind(options.kinds, too=options.too)
        told = visitor.unkindness()
        for one in told:
            print(f"{one.line}\t{'over' if one.over else 'stands'}\tmet {one.met}", flush=True)
        if not told:
            print("It is kind now: nothing slows, cuts or refuses.", file=sys.stderr)
    except Unreachable as away:
        raise Trouble(away.what, advice=Phrase(_START_ONE)) from away
    finally:
        visitor.close()
    return DONE


def unkindness(text: str) -> str:
    """The text, if it tells an unkindness."""
    from sync.practice import Refusal, unkindness_in

    try:
        unkindness_in(text)
    except Refusal as refusal:
        raise ArgumentTypeError(refusal.message) from refusal
    return text
