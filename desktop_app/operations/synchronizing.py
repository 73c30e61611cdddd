"""Bringing this computer and the clearing-house into step."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.desk import Desk
from desktop_app.operations.noting import REFUSED, SIGNED_IN, note_sign_in
from forms.words import Phrase, say
from sync.budget import UNLIMITED, Budget
from sync.client.answers import Account
from sync.client.port import ClearingHouse, RunStopped
from sync.engine import Report, synchronize
from sync.errors import SignInNeeded, Trouble, Unreachable
from sync.experience import keep_speed
from sync.learning import new_vocabularies

# All lists of terms that the forms use, compressed, with a good deal to spare.
_LISTS_BYTES = 300_000

SYNCHRONIZED, OFFLINE = "synchronized_at", "offline_since"

Tell = Callable[[Phrase, int, int], None]


def sign_in(
    desk: Desk, address: str, email: str, password: str, stopped: Callable[[], bool] = lambda: False
) -> tuple[ClearingHouse, Account]:
    """Reach a clearing-house and sign in; a person not yet known here gets the name that it tells.

    ``stopped`` is asked between requests, now and later on. Raises the troubles of ``sync.errors``: no connection, no
    clearing-house, wrong password.
    """
    from sync.client.house import connect  # its HTTP library would hold up the first window

    house = connect(address, stopped=stopped)
    try:
        account = house.sign_in(email, password)
    except BaseException as error:
        house.close()
        if isinstance(error, SignInNeeded):
            note_sign_in(desk, REFUSED)
        raise
    note_sign_in(desk, SIGNED_IN)
    _get_to_know(desk, account)
    return house, account


def sync_now(
    desk: Desk,
    house: ClearingHouse,
    tell: Tell = lambda _phrase, _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
    budget: Budget = UNLIMITED,
    only: str = "",
) -> Report:
    """Pull, merge and push within the budget, all or ``only`` one record; what became of each is in the report.

    When it went well, or since when there is no connection, is kept for the foot of the window.
    """
    before = house.traffic
    report = synchronize(
        desk.store, house, only=only, role=desk.office_role, tell=tell, stopped=stopped, budget=budget
    )
    if report.trouble is None and not report.spent and not only and not stopped():
        tell(say("Looking for newer lists of terms …"), 0, 0)
        _learn_terms(desk, house, report, budget)
        report.traffic = house.traffic.since(before)
        _keep_speed(desk, report)
    try:
        note_outcome(desk, report.trouble)
    except Trouble as trouble:
        report.trouble = report.trouble or trouble
    return report


def note_outcome(desk: Desk, trouble: Trouble | None) -> None:
    """Keep when it last went well, or since when there is no connection, be it in the window or on a command line."""
    settings, now = desk.store.settings, desk.clock().isoformat()
    if trouble is None:
        settings.put(SYNCHRONIZED, now)
        settings.put(OFFLINE, "")
    elif isinstance(trouble, Unreachable) and not settings.get(OFFLINE):
        settings.put(OFFLINE, now)


def _learn_terms(desk: Desk, house: ClearingHouse, report: Report, budget: Budget) -> None:
    """Fetch newer lists of terms; what goes wrong with them takes nothing away from the report on the records.

    How long they are is not known before: where they might not fit into the budget, another time will do.
    """
    if budget.most is not None and budget.most - report.traffic.both_ways < _LISTS_BYTES:
        return
    try:
        if new_vocabularies(desk.store, house):
            desk.look_up_vocabularies()
    except RunStopped:
        report.stopped = True
    except Trouble as trouble:
        report.trouble = trouble


def _keep_speed(desk: Desk, report: Report) -> None:
    """By all that passed, lists of terms as well: the more, the better it tells."""
    try:
        keep_speed(desk.store, report.traffic)
    except Trouble as trouble:
        report.trouble = report.trouble or trouble


def _get_to_know(desk: Desk, account: Account) -> None:
    learned = {"person": account.name, "email": account.email, "country": account.government}
    desk.remember(
        {key: value for key, value in learned.items() if value and not desk.store.settings.get(key)}
    )
