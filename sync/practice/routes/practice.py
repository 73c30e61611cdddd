"""What only a practice clearing-house has: its accounts, a fresh start, others who can be played, unkindness."""

from __future__ import annotations

import time
from dataclasses import asdict
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, Request, Response

from sync.practice.call import Called, answer
from sync.practice.people.accounts import example_accounts
from sync.practice.practising.colleague import Colleague
from sync.practice.realm import ADMINISTRATORS
from sync.practice.refusals import forbidden, invalid, mandatory
from sync.practice.serving.door import is_from_here, is_this_computer
from sync.practice.startup import start_afresh
from sync.practice.unkind.unkind import Unkind
from sync.practice.unkind.unkindness import unkindness_of
from sync.practice.unkind.watch import FRESH_SECONDS


def _only_here(request: Request, call: Called) -> None:
    """Refuse pages of other sites that a browser may show, and whoever is neither here nor an administrator."""
    origin = request.headers.get("origin")
    if origin is not None and not is_this_computer(_host(origin)):
        raise forbidden("This part answers no pages of other sites")
    if is_from_here(request.scope):
        return
    with call.reading() as desk:
        if desk.visitor is None or desk.visitor.roles.isdisjoint(ADMINISTRATORS):
            raise forbidden("This part answers only on the computer that it runs on, or an administrator")


def _host(origin: str) -> str:
    """The host of a web page; one that hides where it is from has none."""
    try:
        return urlsplit(origin).hostname or ""
    except ValueError:
        return ""


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


@router.get("/unkindness")
def unkindness(call: Called) -> Response:
    """What is unkind at present, and how many requests each has met."""
    return _unkind(call)


@router.put("/unkindness")
def be_unkind(call: Called) -> Response:
    """Be unkind in the ways that are told, and no others: one object, or several in ``unkindness``."""
    told = call.sent().value
    several = told.get("unkindness", [told])
    if not isinstance(several, list):
        raise invalid("unkindness must be a list", "unkindness")
    Unkind(call.house).only(*map(unkindness_of, several))
    return _unkind(call, changed=True)


@router.post("/unkindness")
def be_unkind_too(call: Called) -> Response:
    """Be unkind in one more way."""
    Unkind(call.house).be(unkindness_of(call.sent().value))
    return _unkind(call, changed=True)


@router.delete("/unkindness")
def be_kind(call: Called) -> Response:
    """Be kind again."""
    Unkind(call.house).stop()
    return _unkind(call, changed=True)


def _unkind(call: Called, *, changed: bool = False) -> Response:
    """Tell what is unkind, once every process that serves this database goes by it."""
    if changed:
        time.sleep(FRESH_SECONDS)
    return answer({"unkindness": Unkind(call.house).told()})


def _identifier(sent: dict[str, object]) -> str:
    identifier = sent.get("identifier")
    if not isinstance(identifier, str) or not identifier:
        raise mandatory("Name the record by its identifier", "identifier")
    return identifier
