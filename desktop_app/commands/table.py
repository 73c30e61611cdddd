"""The commands of ``focal-desk``: what can be written after it, and which function does it."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

from desktop_app.commands import (
    backups,
    bundles,
    connecting,
    history,
    looking,
    matching,
    passphrases,
    practising,
    printing,
    records,
    removing,
    requests_there,
    review,
    settling,
    sheets,
    spaces,
    summarizing,
    terms,
    testing,
    unkindness,
    updating,
)
from desktop_app.commands.filtering import add_filters
from desktop_app.desk import Desk

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[ArgumentParser]

OnDesk = Callable[[Desk, Namespace], int]


def parser(arguments: Sequence[str] = ()) -> ArgumentParser:
    """What can be written after ``focal-desk``.

    Where ``arguments`` begin with a command, it alone with those beside which it stands: to write all of them out
    takes longer than most of them take.
    """
    common = ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir", metavar="DIR", default=SUPPRESS, help="the folder in which the data are kept"
    )
    common.add_argument(
        "--workspace", metavar="NAME", default=SUPPRESS, help="which workspace, where there are several"
    )
    common.add_argument("--version", action="version", version=f"focal-desk {version('focal-desk')}")
    top = ArgumentParser(
        prog="focal-desk",
        description="Activities, needs and materials for the clearing-house, with or without a connection. "
        "Without a command the window opens.",
        parents=[common],
    )
    commands = top.add_subparsers(metavar="COMMAND")
    first = arguments[0] if arguments else ""
    for add, names in GROUPS:
        if first in names.split() or not any(first in those.split() for _add, those in GROUPS):
            add(commands, common)
    return top


def _record_commands(commands: Commands, common: ArgumentParser) -> None:
    taken = commands.add_parser(
        "import", parents=[common], help="take records from a JSON file as local edits"
    )
    taken.add_argument("file", metavar="FILE")
    taken.set_defaults(on_desk=records.import_records)
    written = commands.add_parser(
        "export", parents=[common], help="write records to a file: .json, .xlsx or .csv"
    )
    written.add_argument("file", metavar="FILE")
    written.set_defaults(on_desk=records.export_records)
    listed = commands.add_parser("list", parents=[common], help="list the records on this computer as JSON")
    listed.set_defaults(on_desk=records.list_records)
    for command in (written, listed):
        add_filters(command)
    shown = commands.add_parser("show", parents=[common], help="show a record's document as JSON")
    shown.add_argument("id", metavar="ID")
    shown.add_argument(
        "--full", action="store_true", help="with its state, conflicts and what is to be mended"
    )
    shown.set_defaults(on_desk=records.show_record)
    removing.add_commands(commands, common)
    looked = commands.add_parser(
        "history", parents=[common], help="what a record said earlier on this computer"
    )
    history.add_options(looked)


def _sending_commands(commands: Commands, common: ArgumentParser) -> None:
    queued = commands.add_parser("submit", parents=[common], help="put a record into the queue")
    queued.add_argument("id", metavar="ID")
    queued.add_argument(
        "--publish", action="store_true", help="ask for publication, not only keep a draft there"
    )
    queued.set_defaults(on_desk=records.submit_record)
    offered = commands.add_parser(
        "offer", parents=[common], help="let go what is newer here than at a clearing-house that went back"
    )
    offered.set_defaults(on_desk=records.offer_records)
    synced = commands.add_parser("sync", parents=[common], help="pull, merge and push")
    _add_account(synced)
    synced.add_argument("--only", metavar="ID", default="", help="one record alone; no other is touched")
    synced.add_argument("--no-files", action="store_true", help="records with files not sent yet wait")
    synced.add_argument(
        "--at-most", type=int, metavar="KB", help="so many kilobytes, up and down; what does not fit waits"
    )
    synced.set_defaults(on_desk=connecting.sync_records)
    logged = commands.add_parser(
        "log", parents=[common], help="what was sent and received, without anything that was entered"
    )
    logged.add_argument("file", metavar="FILE", nargs="?", help="write it there instead of showing it")
    logged.set_defaults(on_desk=records.show_log)
    asked = commands.add_parser(
        "conflicts", parents=[common], help="list what both sides changed or one of them removed, as JSON"
    )
    asked.set_defaults(on_desk=settling.list_conflicts)
    settled = commands.add_parser("resolve", parents=[common], help="settle the conflicts of a record")
    settled.add_argument("id", metavar="ID")
    side = settled.add_mutually_exclusive_group(required=True)
    side.add_argument("--mine", action="store_true", help="keep what was entered here, or its removal")
    side.add_argument(
        "--theirs", action="store_true", help="take what came from the clearing-house, or its removal"
    )
    settled.set_defaults(on_desk=settling.resolve_record)


def _add_account(command: ArgumentParser) -> None:
    command.add_argument("--server", metavar="URL", help="the clearing-house's address")
    command.add_argument(
        "--user",
        metavar="EMAIL",
        help="who signs in: as in the window, for whoever stays signed in on this computer, "
        f"else with the password from {connecting.PASSWORD}",
    )


def _request_commands(commands: Commands, common: ArgumentParser) -> None:
    found: tuple[tuple[str, OnDesk, str], ...] = (
        ("tasks", requests_there.list_tasks, "list the requests that wait for your decision, as JSON"),
        ("approve", requests_there.approve_task, "grant what is asked for about a record"),
        ("reject", requests_there.reject_task, "return what is asked for about a record, with a reason"),
        ("recall", requests_there.recall_request, "take your own request about a record back"),
    )
    for name, on_desk, words in found:
        command = commands.add_parser(name, parents=[common], help=words)
        _add_account(command)
        command.set_defaults(on_desk=on_desk)
        if name != "tasks":
            command.add_argument("id", metavar="ID")
        if name == "reject":
            command.add_argument("--reason", metavar="TEXT", required=True, help="its author reads it")
    withdrawn = commands.add_parser(
        "withdraw", parents=[common], help="put the request to remove a published record into the queue"
    )
    withdrawn.add_argument("id", metavar="ID")
    withdrawn.set_defaults(on_desk=requests_there.withdraw_record)


def _drawing_commands(commands: Commands, common: ArgumentParser) -> None:
    summed = commands.add_parser("summary", parents=[common], help="count the records here")
    summarizing.add_command(summed)
    fitting = commands.add_parser("match", parents=[common], help="what fits a need, or an offer, and why")
    matching.add_options(fitting)
    printed = commands.add_parser(
        "print",
        parents=[common],
        help="write records, a list or a meeting folder to a file for paper or mail",
    )
    printing.add_options(printed)
    form = commands.add_parser("print-form", parents=[common], help="a form on paper, to fill in and sign")
    form.add_argument(
        "what", metavar="TYPE|ID", help="an empty form of this type, or a record as a filled one"
    )
    form.add_argument("--pdf", metavar="FILE", type=looking.pdf_file, required=True)
    form.set_defaults(on_desk=looking.print_form)
    played = commands.add_parser("tour", parents=[common], help="play the main job and leave pictures of it")
    played.add_argument("--out", metavar="DIR", required=True)
    played.add_argument("--language", choices=("en", "fr", "ar"), default="en")
    played.set_defaults(alone=looking.play_tour)
    served = commands.add_parser(
        "practice", parents=[common], help="serve a practice clearing-house until stopped"
    )
    practising.add_options(served)
    unkind = commands.add_parser(
        "unkind", parents=[common], help="make a running practice clearing-house unkind, or kind again"
    )
    unkindness.add_options(unkind)
    tested = commands.add_parser("selftest", parents=[common], help="look whether this installation is whole")
    testing.add_options(tested)


def _review_commands(commands: Commands, common: ArgumentParser) -> None:
    reviewed = commands.add_parser(
        "review", parents=[common], help="review in the country: ask, show, approve, return, comment"
    )
    review.add_commands(reviewed, common)


def _carrying_commands(commands: Commands, common: ArgumentParser) -> None:
    bundle = commands.add_parser(
        "bundle", parents=[common], help="carry changes by hand: make, show, take, receipt, senders"
    )
    bundles.add_commands(bundle, common)
    vocabulary = commands.add_parser(
        "vocabulary", parents=[common], help="carry lists of terms by hand: make, take, list"
    )
    terms.add_commands(vocabulary, common)


def _backup_commands(commands: Commands, common: ArgumentParser) -> None:
    backup = commands.add_parser(
        "backup",
        parents=[common],
        help="backups of the records here: make, list, show, restore, check, repair",
    )
    backups.add_commands(backup, common)


def _sheet_commands(commands: Commands, common: ArgumentParser) -> None:
    sheet = commands.add_parser(
        "sheet", parents=[common], help="records as rows of a sheet: make, show, take"
    )
    sheets.add_commands(sheet, common)


def _workspace_commands(commands: Commands, common: ArgumentParser) -> None:
    kept_apart = commands.add_parser(
        "workspaces", parents=[common], help="list the workspaces; make, rename, remove, put-back one"
    )
    spaces.add_commands(kept_apart, common)
    passphrases.add_commands(commands, common)


def _update_commands(commands: Commands, common: ArgumentParser) -> None:
    update = commands.add_parser(
        "update", parents=[common], help="newer versions carried by hand: show, install, back"
    )
    updating.add_commands(update, common)


GROUPS: tuple[tuple[Callable[[Commands, ArgumentParser], None], str], ...] = (
    (_record_commands, "import export list show remove restore bin history"),
    (_sending_commands, "submit offer sync log conflicts resolve"),
    (_request_commands, "tasks approve reject recall withdraw"),
    (_review_commands, "review"),
    (_carrying_commands, "bundle vocabulary"),
    (_backup_commands, "backup"),
    (_sheet_commands, "sheet"),
    (_workspace_commands, "workspaces encrypt decrypt passphrase"),
    (_update_commands, "update"),
    (_drawing_commands, "summary match print print-form tour practice unkind selftest"),
)
"""Commands that are written out together, in the order in which they are told of, each with its commands' names."""
