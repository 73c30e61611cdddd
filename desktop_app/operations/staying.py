"""Staying signed in on this computer: a sign-in that is taken up again, and ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.operations.noting import RESUMED, RUN_OUT, note_sign_in
from sync.client.address import normalised
from sync.client.answers import Account, Token
from sync.client.port import ClearingHouse
from sync.errors import EmailNotConfirmed, NotAClearingHouse, SignInNeeded
from sync.store.glimpse import setting_in

# Holds the account whose sign-in is kept; without it the computer's key store is not so much as looked at.
_STAYS = "stays_signed_in"


def stays_signed_in(desk: Desk, address: str, email: str) -> bool:
    """Whether the person wanted to stay signed in with this account."""
    account = _account(address, email)
    return bool(account and email) and desk.store.settings.get(_STAYS) == account


def resume(
    desk: Desk, address: str, email: str, stopped: Callable[[], bool] = lambda: False
) -> tuple[ClearingHouse, Account] | None:
    """Take up the sign-in that is kept for an account; none where none is, or it holds no longer and is thrown away.

    ``stopped`` is asked between requests, now and later on. Raises what keeps the clearing-house from being asked.
    """
    token = _kept(desk, address, email)
    if token is None:
        return None
    from sync.client.house import connect  # its HTTP library would hold up the first window

    house = connect(address, stopped=stopped)
    try:
        account = house.resume(token)
        note_sign_in(desk, RESUMED)
        return house, account
    except SignInNeeded as trouble:
        house.close()
        if isinstance(trouble, EmailNotConfirmed):
            raise
        give_up(desk, address, email)
        return None
    except BaseException:
        house.close()
        raise


def stay(desk: Desk, house: ClearingHouse, address: str, email: str) -> bool:
    """Keep the sign-in in the computer's key store; whether that could be done."""
    token = house.token
    if token is None or not desk.tokens.keep(normalised(address), email, token):
        return False
    desk.store.settings.put(_STAYS, _account(address, email))
    return True


def forget(desk: Desk, address: str, email: str) -> None:
    """Throw the sign-in that is kept for an account away, if one is."""
    if stays_signed_in(desk, address, email):
        desk.store.settings.put(_STAYS, "")
        desk.tokens.forget(normalised(address), email)


def give_up(desk: Desk, address: str, email: str) -> None:
    """The same where the clearing-house takes the sign-in no longer, which is noted."""
    note_sign_in(desk, RUN_OUT)
    forget(desk, address, email)


def account_in(folder: Path) -> tuple[str, str] | None:
    """The address and the e-mail address of the sign-in that records that are not open keep; none where none is known.

    Encrypted ones tell nobody.
    """
    address, _, email = setting_in(folder, _STAYS).partition(" ")
    return (address, email) if email else None


def _kept(desk: Desk, address: str, email: str) -> Token | None:
    """The token, unless it has run out by this computer's clock: if that is wrong, the person is asked too early."""
    if not stays_signed_in(desk, address, email):
        return None
    token = desk.tokens.kept(normalised(address), email)
    if token is None or _is_over(token.expires, desk.clock()):
        forget(desk, address, email)
        return None
    return token


def _is_over(expires: str, now: datetime) -> bool:
    try:
        moment = datetime.fromisoformat(expires)
    except ValueError:
        return False
    return moment.tzinfo is not None and moment <= now


def _account(address: str, email: str) -> str:
    try:
        return f"{normalised(address)} {email.strip().casefold()}"
    except NotAClearingHouse:
        return ""
