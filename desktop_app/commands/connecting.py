"""Commands that reach a clearing-house."""

from __future__ import annotations

import getpass
import json
import sys
from argparse import Namespace
from collections.abc import Callable

from desktop_app.commands.interrupting import at_once
from desktop_app.commands.our_faults import tell_faults
from desktop_app.commands.telling import by_step, told
from desktop_app.desk import Desk
from desktop_app.operations.budgeting import KILOBYTE
from desktop_app.operations.drafts import existing
from desktop_app.operations.staying import give_up, resume
from desktop_app.operations.synchronizing import note_outcome, sign_in, sync_now
from desktop_app.starting import door
from desktop_app.starting.secrets_given import SecretsGiven
from forms.languages import in_language
from forms.registry import form_for
from sync.budget import Budget
from sync.client.answers import Account
from sync.client.port import ClearingHouse, RunStopped
from sync.engine import Report, Result
from sync.errors import EmailNotConfirmed, SignInNeeded, Trouble
from sync.records import Query, State
from sync.report import What

PASSWORD = "FOCAL_DESK_PASSWORD"  # noqa: S105 - the name of the variable, not what it holds
DONE, NEEDS_A_PERSON = 0, 1


class Usage(Exception):
    """The command was not written as it should be."""


def sync_records(desk: Desk, options: Namespace) -> int:
    """``sync``: pull, merge, push; a line for each record, and the counts as JSON in the last line.

    ``in_conflict`` counts the records that are in conflict at the end, whenever that came about.
    """
    address, email = where_and_who(desk, options)
    if options.only:
        existing(desk, options.only)
    report = _synchronized(desk, address, email, options)
    for result in report.results:
        print(_line(desk, result))
    for note in report.notes:
        print(note, file=sys.stderr)
    if words := report.about_budget():
        print(words, file=sys.stderr)
    if report.trouble:
        _complain(report.trouble)
    tell_faults(report.faults)
    open_conflicts = desk.store.records.count(Query(states=(State.CONFLICT,)))
    print(json.dumps({**report.counts(), What.CONFLICT.value: open_conflicts}), flush=True)
    if report.stopped:
        return door.INTERRUPTED
    return NEEDS_A_PERSON if open_conflicts or report.needs_a_person() else DONE


def where_and_who(desk: Desk, options: Namespace) -> tuple[str, str]:
    """The address and the account that are named, else those that are known here; Usage where there are none."""
    address, email = options.server or desk.address, options.user or desk.email
    if not address or not email:
        raise Usage("Say which clearing-house and who you are: --server URL --user EMAIL")
    return address, email


def _budget(options: Namespace) -> Budget:
    """What may pass this time; Usage for less than nothing."""
    most: int | None = options.at_most
    if most is not None and most < 0:
        raise Usage("At most so many kilobytes may pass: --at-most needs a number of 0 or more.")
    return Budget(not options.no_files, None if most is None else most * KILOBYTE)


def _synchronized(desk: Desk, address: str, email: str, options: Namespace) -> Report:
    """What became of it; a first Ctrl-C ends it between two steps."""
    budget = _budget(options)
    with told() as progress:
        try:
            house, account = signed_in(desk, address, email, options.secrets, progress.stopped)
        except Trouble as trouble:
            note_outcome(desk, trouble)
            return Report(trouble=trouble, stopped=isinstance(trouble, RunStopped))
        if not account.verified:
            print(EmailNotConfirmed().what, file=sys.stderr)
        try:
            tell, stopped = by_step(progress), progress.stopped
            report = sync_now(desk, house, tell=tell, stopped=stopped, budget=budget, only=options.only)
        finally:
            house.close()
    if isinstance(report.trouble, SignInNeeded) and not isinstance(report.trouble, EmailNotConfirmed):
        give_up(desk, address, email)
    return report


def signed_in(
    desk: Desk, address: str, email: str, secrets: SecretsGiven, stopped: Callable[[], bool] = lambda: False
) -> tuple[ClearingHouse, Account]:
    """By the sign-in that the person keeps on this computer, where one is and still holds, else by the password."""
    resumed = resume(desk, address, email, stopped)
    return resumed or sign_in(desk, address, email, _password(secrets), stopped)


def _password(secrets: SecretsGiven) -> str:
    """The password that was given, or is asked for without showing it."""
    given = secrets.of(PASSWORD)
    if given:
        return given
    if not sys.stdin.isatty():
        raise Usage(f"No password: set {PASSWORD}, or run the command where it can be asked for.")
    with at_once():
        return getpass.getpass("Password: ")


def _line(desk: Desk, result: Result) -> str:
    titles = desk.store.records.titles([result.identifier])
    kind = form_for(result.record_type).word if result.record_type else "record"
    title = in_language(dict(titles.get(result.identifier, {})), desk.language) or "(no title)"
    return f"{result.what.value:<12} {kind} {result.identifier} “{title}”: {result.phrase}"


def _complain(trouble: Trouble) -> None:
    for sentence in trouble.sentences:
        print(sentence, file=sys.stderr)
