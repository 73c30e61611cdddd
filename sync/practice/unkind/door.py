"""The door at which requests meet with unkindness: slow, refused, cut, unanswered, or preceded by a deed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from email.utils import format_datetime

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.practice.call import answer
from sync.practice.house import House
from sync.practice.refusals import Refusal
from sync.practice.serving.line import Line
from sync.practice.unkind.deeds import do, record_in
from sync.practice.unkind.unkind import Unkind
from sync.practice.unkind.unkindness import DEEDS, SATELLITE_LATENCY, SATELLITE_RATE, Unkindness, What

_STEP_SECONDS = 0.05
_REFUSED = {What.TOO_MANY: (429, "Too many requests"), What.BUSY: (503, "The clearing-house is busy")}
Found = Sequence[tuple[int, Unkindness]]


class UnkindDoor:
    """Lets requests pass as they are, unless something unkind stands; that is looked up without asking the database."""

    def __init__(self, app: ASGIApp, house: House) -> None:
        """Stand before an application."""
        self._app, self._house = app, house

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, kindly or not."""
        if scope["type"] == "http":
            watch = self._house.watch
            if not watch.is_fresh:
                await run_in_threadpool(watch.read, self._house.database)
            found = [one for one in watch.standing if one[1].fits(scope["method"], scope["path"])]
            if found:
                due = await run_in_threadpool(self._due, found, scope["path"])
                await self._meet(due, scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _due(self, found: Found, path: str) -> list[Unkindness]:
        """What the request meets with; deeds are done by then, and not counted where there is nothing to do."""
        unkind = Unkind(self._house)
        due = unkind.due(found)
        for number, one in due:
            if one.what in DEEDS:
                try:
                    do(self._house, one, one.identifier or record_in(path))
                except Refusal:
                    unkind.spare(number)
        return [one for _number, one in due if one.what not in DEEDS]

    async def _meet(self, due: list[Unkindness], scope: Scope, receive: Receive, send: Send) -> None:
        by_kind = {one.what: one for one in due}
        if slow := by_kind.get(What.SLOW):
            receive, send = await _slowed(slow, receive, send)
        if cut := by_kind.get(What.CUT_REQUEST):
            await _take(cut.at, receive)
            _line(scope).cut(reset=cut.reset)
            return
        if cut := by_kind.get(What.CUT):
            _line(scope).cut_after(cut.at, reset=cut.reset)
        for refused in (What.TOO_MANY, What.BUSY):
            if refused in by_kind:
                await _refusal(by_kind[refused], self._house)(scope, receive, send)
                return
        if lost := by_kind.get(What.LOST):
            await self._app(scope, receive, _nowhere)
            _line(scope).cut(reset=lost.reset)
            return
        await self._app(scope, receive, send)


def _line(scope: Scope) -> Line:
    line: Line = scope["state"]["line"]
    return line


async def _nowhere(_message: Message) -> None:
    """Where a lost answer goes."""


async def _take(count: int, receive: Receive) -> None:
    """Take in so many bytes of a body, or all of it if it is shorter."""
    while count > 0:
        message = await receive()
        if message["type"] != "http.request" or not message.get("more_body"):
            return
        count -= len(message.get("body", b""))


def _refusal(one: Unkindness, house: House) -> Response:
    status, sentence = _REFUSED[one.what]
    response = answer(Refusal(status, "unavailable", f"{sentence}: try again later").body(), status)
    until = house.now() + timedelta(seconds=one.wait)
    response.headers["Retry-After"] = format_datetime(until, usegmt=True) if one.as_date else str(one.wait)
    return response


async def _slowed(one: Unkindness, receive: Receive, send: Send) -> tuple[Receive, Send]:
    """The same two ways at the speed of a slow line."""
    named = one.latency or one.up or one.down
    up, down = (one.up, one.down) if named else (SATELLITE_RATE, SATELLITE_RATE)
    await asyncio.sleep((one.latency if named else SATELLITE_LATENCY) / 1000)

    async def slow_receive() -> Message:
        message = await receive()
        if up:
            await asyncio.sleep(len(message.get("body", b"")) / up)
        return message

    async def slow_send(message: Message) -> None:
        body = message.get("body", b"")
        step = max(1, int(down * _STEP_SECONDS))
        while down and len(body) > step:
            await send({"type": "http.response.body", "body": body[:step], "more_body": True})
            await asyncio.sleep(step / down)
            body = body[step:]
        await send({**message, "body": body} if "body" in message else message)

    return slow_receive, slow_send
