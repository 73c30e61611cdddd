"""What is answered instead of what was asked for, in words for the person; nothing that was entered is repeated."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from forms.words import Phrase, say
from sync.client.reasons import reasons_of
from sync.client.wire.breaks import LATER, proxy_refuses
from sync.errors import (
    SAFE,
    Busy,
    EmailNotConfirmed,
    NotAClearingHouse,
    NotAllowed,
    NotThere,
    Returned,
    ServerFault,
    SignInNeeded,
    Trouble,
    Unreachable,
    locked,
)
from sync.retrying import MOST_ASKED_SECONDS

_LOCKED = re.compile(r"\blocked\b", re.IGNORECASE)
_UNVERIFIED = re.compile(r"email verification pending", re.IGNORECASE)
_WRONG = re.compile(r"invalidCredentials", re.IGNORECASE)


def refused(status: int, headers: Mapping[str, str], body: Any, *, signed: bool) -> Trouble:
    """The trouble that an answer with an error status means (facts, section 1.3); ``signed``: a token was sent."""
    told = body if isinstance(body, dict) else {}
    message = " ".join(
        str(told[name]) for name in ("code", "message", "Message") if isinstance(told.get(name), str)
    )
    if status in (429, 503):
        return Busy(retry_after(headers))
    if status == 401 or (status == 400 and _WRONG.search(message)):
        return _signed_out(message, signed=signed)
    if status == 423 or (status in (400, 403, 409) and _LOCKED.search(message)):
        return locked()
    by_status = {403: _not_allowed, 404: _not_there, 407: _proxy, 408: _gateway, 502: _gateway, 504: _gateway}
    if status in by_status:
        return by_status[status]()
    if status >= 500:
        what = say("The clearing-house had a fault of its own and could not do it.")
        return ServerFault(what, SAFE, say("Synchronize again later; tell the Secretariat if it stays so."))
    return Returned(reasons_of(told) or reasons_of({"fields": [""], "code": told.get("code")}))


def redirected(headers: Mapping[str, str]) -> Trouble:
    """The trouble of an answer that sends elsewhere: nothing is sent on, least of all the token."""
    host = host_of(headers.get("Location", ""))
    what = say("The address sends its visitors on to {host}.", host=host)
    return not_a_clearing_house(what if host else say("The address sends its visitors on to another one."))


def sent_on(address: str, headers: Mapping[str, str]) -> str:
    """Where an answer sends one on to from an address; NotAClearingHouse, raised, where that is none."""
    try:
        return urljoin(address, headers["Location"])
    except ValueError:
        raise redirected(headers) from None


def host_of(address: str) -> str:
    """The host that an address names; empty where it names none or is no address at all."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def not_a_clearing_house(what: Phrase | None = None) -> NotAClearingHouse:
    """Something answers, but not as a clearing-house does."""
    return NotAClearingHouse(
        what
        or say("What answers at this address is no clearing-house, or speaks in another way than expected."),
        SAFE,
        say("Check the address. In a hotel or café, first open a web page and sign in to its network."),
    )


def sign_in_needed() -> SignInNeeded:
    """Nobody is signed in, or no longer."""
    return SignInNeeded(
        say("You are not signed in at the clearing-house."), SAFE, say("Sign in and synchronize again.")
    )


def retry_after(headers: Mapping[str, str]) -> float | None:
    """For how many seconds Retry-After asks to wait, a day at most; none where it is absent or unreadable.

    A date is measured against the answer's own Date: this computer's clock may be wrong. Whoever asks for years, by a
    slip of the hand or on purpose, would be waited for after each start of the program.
    """
    wanted = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", wanted):
        return min(float(wanted), MOST_ASKED_SECONDS)
    try:
        span = parsedate_to_datetime(wanted) - parsedate_to_datetime(headers.get("Date", ""))
    except (TypeError, ValueError):
        return None
    return min(max(0.0, span.total_seconds()), MOST_ASKED_SECONDS)


def _signed_out(message: str, *, signed: bool) -> SignInNeeded:
    if _UNVERIFIED.search(message):
        return EmailNotConfirmed()
    if signed:
        return SignInNeeded(
            say("Your sign-in has run out."), SAFE, say("Sign in again and synchronize again.")
        )
    return SignInNeeded(
        say("The e-mail address or the password is not right."),
        None,
        say("Type both again, with capital and small letters as they are."),
    )


def _not_allowed() -> Trouble:
    return NotAllowed(
        say("The clearing-house does not let you do this with this record."),
        SAFE,
        say("Ask your national focal point or the Secretariat for the right to do it."),
    )


def _not_there() -> Trouble:
    return NotThere(say("The clearing-house has no such record."), SAFE)


def _proxy() -> Trouble:
    return proxy_refuses()


def _gateway() -> Trouble:
    return Unreachable(
        say("The clearing-house cannot be reached behind its own door at the moment."), SAFE, LATER
    )
