"""The command that is a clearing-house: to practise alone, or for a whole course."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import unkindness
from desktop_app.commands.connecting import DONE, NEEDS_A_PERSON, Usage
from desktop_app.commands.spaces import workspace_of

if TYPE_CHECKING:
    from sync.practice import Certificate, Serving

DATABASE = "FOCAL_DESK_PRACTICE_DATABASE"
_MOST_WORKERS = 32


def add_options(served: ArgumentParser) -> None:
    """What can be written after ``focal-desk practice``."""
    served.add_argument("--port", type=_port, default=0, metavar="N", help="0, the default, takes a free one")
    served.add_argument("--country", default="bj", metavar="CC", help="the country of its example accounts")
    served.add_argument("--no-examples", action="store_true", help="begin without example records")
    served.add_argument("--people", type=Path, metavar="FILE", help="who may sign in: role, name, email, …")
    served.add_argument(
        "--host", default="127.0.0.1", help="a name or number of this computer, to be reached by"
    )
    served.add_argument("--certificate", type=Path, metavar="FILE", help="for https: the chain, a PEM file")
    served.add_argument("--key", type=Path, metavar="FILE", help="the certificate's key, a PEM file")
    served.add_argument(
        "--database",
        metavar="ADDRESS",
        help=f"postgresql://user:password@host/db instead of a file; better in {DATABASE}: others see this line",
    )
    served.add_argument(
        "--workers", type=_workers, default=1, metavar="N", help="processes that share the work"
    )
    served.add_argument(
        "--unkind",
        type=unkindness.unkindness,
        action="append",
        default=[],
        metavar="KIND",
        help=unkindness.HOW,
    )
    served.add_argument("--reset", action="store_true", help="throw everything away and begin anew")
    served.add_argument("--yes", action="store_true", help="do not ask before that")
    served.add_argument("--until-end-of-input", action="store_true", help="stop when the input ends")
    served.set_defaults(alone=serve_practice)


def serve_practice(options: Namespace) -> int:
    """``practice``: serve the practice clearing-house until stopped."""
    from sync.practice import serve

    serving = _serving(options)
    if options.reset and not (options.yes or _is_sure()):
        return NEEDS_A_PERSON
    serve(serving, sys.stdout, sys.stdin if options.until_end_of_input else None)
    return DONE


def _serving(options: Namespace) -> Serving:
    from sync.practice import Serving

    return Serving(
        place=_database(options.database or options.secrets.of(DATABASE)) or _folder(options),
        port=options.port,
        country=options.country,
        host=options.host,
        certificate=_certificate(options),
        workers=options.workers,
        examples=not options.no_examples,
        people=options.people,
        reset=options.reset,
        unkindness=tuple(options.unkind),
    )


def _database(address: str | None) -> str | None:
    """The address of a database, where one is given; it is never repeated, for it may hold a password."""
    if address and "://" not in address:
        raise Usage("The address of the database is not understood: postgresql://user:password@host/database")
    return address or None


def _certificate(options: Namespace) -> Certificate | None:
    if not (options.certificate and options.key):
        if options.certificate or options.key:
            raise Usage("A certificate and its key belong together: --certificate FILE --key FILE")
        return None
    from sync.practice import Certificate

    return Certificate(options.certificate, options.key)


def _is_sure() -> bool:
    if not sys.stdin.isatty():
        raise Usage("Say --yes as well: --reset throws away every record of the practice clearing-house.")
    question = "Throw away every record of the practice clearing-house? Write yes: "
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() == "yes"


def _folder(options: Namespace) -> Path:
    """Where the practice clearing-house keeps its records: apart from the person's own."""
    return workspace_of(options).folder / "practice" / "clearing-house"


def _port(text: str) -> int:
    return _within(text, 0, 65_535)


def _workers(text: str) -> int:
    return _within(text, 1, _MOST_WORKERS)


def _within(text: str, least: int, most: int) -> int:
    number = int(text)
    if not least <= number <= most:
        raise ValueError(text)
    return number
