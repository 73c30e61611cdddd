"""What only a practice clearing-house has: its accounts, a fresh start, and a colleague who can be played."""

from __future__ import annotations

import ipaddress
from dataclasses import asdict
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, Request, Response

from sync.practice.call import Called, answer
from sync.practice.colleague import Colleague
from sync.practice.people import example_accounts
from sync.practice.refusals import forbidden, invalid, mandatory
from sync.practice.startup import start_afresh


async def _only_here(request: Request) -> None:
    """Refuse whoever is not on this computer, and pages of other sites that a browser here may show."""
    origin = request.headers.get("origin")
    hosts = [request.client.host if request.client else "", request.url.hostname or ""]
    hosts += [urlsplit(origin).hostname or ""] if origin else []
    if not all(map(_is_loopback, hosts)):
        raise forbidden("This part answers only on the computer that it runs on")


router = APIRouter(prefix="/practice", tags=["practice"], dependencies=[Depends(_only_here)])


@router.get("/accounts")
def accounts() -> Response:
    """The example accounts."""
    return answer([asdict(account) for account in example_accounts()])


@router.post("/reset")
def reset(call: Called) -> Response:
    """Throw everything away and begin afresh."""
    start_afresh(call.house)
    return answer({})


@router.post("/colleague/edit")
def edit(call: Called) -> Response:
    """Let a colleague change a record; a ``field`` with its ``value``, or what the colleague likes."""
    sent = call.sent().value
    field = sent.get("field")
    if field is not None and not isinstance(field, str):
        raise invalid("The field must be the name of a field", "field")
    return answer(asdict(Colleague(call.house).edit(_identifier(sent), field, sent.get("value"))))


@router.post("/colleague/publish")
def publish(call: Called) -> Response:
    """Let the Secretariat approve a request that waits."""
    return answer(asdict(Colleague(call.house).publish(_identifier(call.sent().value))))


@router.post("/colleague/return")
def give_back(call: Called) -> Response:
    """Let the Secretariat return a request, with a reason."""
    sent = call.sent().value
    reason = sent.get("reason")
    if reason is not None and not isinstance(reason, str):
        raise invalid("The reason must be a text", "reason")
    return answer(asdict(Colleague(call.house).give_back(_identifier(sent), reason)))


@router.post("/colleague/new")
def new(call: Called) -> Response:
    """Let the Secretariat publish a fresh material."""
    return answer(asdict(Colleague(call.house).new()))


def _identifier(sent: dict[str, object]) -> str:
    identifier = sent.get("identifier")
    if not isinstance(identifier, str) or not identifier:
        raise mandatory("Name the record by its identifier", "identifier")
    return identifier


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
