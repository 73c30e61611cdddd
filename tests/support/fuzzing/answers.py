"""What a clearing-house answers: a whole synchronization, and every other call, against a server that says anything.

The input is answers laid flat, each under its status and the path that it is for; what is asked for and not there is
answered with the next one.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from typing import Any

from desktop_app.desk import Desk
from desktop_app.operations.synchronizing import sync_now
from sync.client.answers import Right
from sync.client.house import CentralClearingHouse, connect
from sync.client.wire.repeating import REPEATS
from sync.client.wire.transport import Patience, Transport
from sync.errors import Trouble
from sync.practice import PracticeServer
from sync.practice.people import accounts as people
from sync.records import Intent, Origin
from tests.support.fuzzing.parts import flat, parts_of
from tests.support.fuzzing.target import Place, Target
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import ACTIVITY, NEED
from tests.sync.client.scripted import Answer, Asked, Scripted, scripted

_NAME, _MARK = str(ACTIVITY["header"]["identifier"]), str(NEED["meta"]["mark"])
_KIND = "capacityBuildingInitiative"
_MOST_ASKED = 60


class _Said:
    """Answers from a flat input; after so many of them nothing more is said."""

    def __init__(self, content: bytes) -> None:
        self._left = parts_of(content)
        self._asked = 0

    def __call__(self, asked: Asked) -> Answer:
        self._asked += 1
        if not self._left or self._asked > _MOST_ASKED:
            return Answer(404, {"statusCode": 404, "code": "notFound"})
        wanted = f"{asked.method} {asked.path}"
        place = next((n for n, (head, _) in enumerate(self._left) if head[4:] == wanted), 0)
        head, body = self._left.pop(place)
        status = (
            int(head[:3]) if head[:3].isascii() and head[:3].isdigit() and 200 <= int(head[:3]) < 600 else 200
        )
        return Answer(status, body, {"Location": _as_header(body)} if 300 <= status < 400 else {})


def _as_header(content: bytes) -> str:
    """What may stand in a header, of these bytes."""
    return "".join(filter(str.isprintable, content.decode("latin-1")))


def answers(seeds: Sequence[bytes] = ()) -> Target:
    """A synchronization, and then all that pages ask for; begun from these answers, or from real ones."""
    begin = seeds or [*recorded(), flat([("302 GET /", b"http://[x/")])]
    place, leaving = Place(), ExitStack()
    server = leaving.enter_context(scripted())
    leaving.callback(place.close)
    return Target(begin, lambda content: _asked(place, server, content), leaving.close)


def _asked(place: Place, server: Scripted, content: bytes) -> None:
    desk = place.desk()
    server.by, server.asked = _Said(content), []
    with _house(server) as house, contextlib.suppress(Trouble):
        house.sign_in("focal.point@practice.example", people.PASSWORD)
        _queue(desk)
        for fault in sync_now(desk, house).faults:
            raise fault
    server.by = _Said(content)
    with _house(server) as house:
        house._transport.carry("token")
        for call in _calls(house):
            with contextlib.suppress(Trouble):
                call()


@contextmanager
def _house(server: Scripted) -> Iterator[CentralClearingHouse]:
    """The client without its patience."""
    hasty = replace(REPEATS, pause=lambda _seconds: None)
    with closing(connect(server.address, patience=Patience(2, 2), repeats=hasty)) as house:
        yield house


def _queue(desk: Desk) -> None:
    store = desk.store
    for kind, name, document in ((_KIND, _NAME, ACTIVITY), ("bbiRequest", _MARK, NEED)):
        if store.records.get(name) is None:
            store.records.save(kind, name, document, origin=Origin.TYPED, who="Mara")
            store.outbox.put(name, Intent.PUBLISH)


def _calls(house: CentralClearingHouse) -> Iterator[Callable[[], object]]:
    """Every call that brings something to be read."""
    yield house.account
    yield lambda: list(house.changes({}))
    for kind, name in ((_KIND, _NAME), ("bbiRequest", _MARK)):
        for call in (house.read, house.look, house.hold, house.verdict, house.recall, house.revisions):
            yield lambda call=call, kind=kind, name=name: call(kind, name)  # type: ignore[misc]
        yield lambda kind=kind, name=name: house.revision(kind, name, 1)  # type: ignore[misc]
        yield lambda kind=kind, name=name: house.may(Right.UPDATE, kind, name, draft=True)  # type: ignore[misc]
    yield lambda: house.check(_KIND, ACTIVITY)
    yield house.tasks
    yield lambda: house.verdicts([_NAME])
    yield lambda: list(house.vocabularies(("CBD-SUBJECTS", "nationalTarget"), {}))
    yield lambda: house.download(f"/api/v2013/documents/{_NAME}/attachments/7/reef.png", lambda _piece: None)


def recorded() -> list[bytes]:
    """What the practice clearing-house says to a synchronization and to each other call."""
    kept: list[tuple[str, bytes]] = []
    place = Place()
    server = PracticeServer(place.folder / "house", clock=FakeClock(), new_id=NewIds(9), examples=True)
    with server, ExitStack() as leaving:
        leaving.callback(place.close)
        house = connect(server.address)
        leaving.callback(house.close)
        _listen(house._transport, kept)
        house.sign_in("focal.point@practice.example", people.PASSWORD)
        desk = place.desk()
        _queue(desk)
        sync_now(desk, house)
        first, kept[:] = list(kept), []
        for call in _calls(house):
            with contextlib.suppress(Trouble):
                call()
    return [flat(first), flat(kept)]


def _listen(transport: Transport, kept: list[tuple[str, bytes]]) -> None:
    """Keep each answer that comes over this line, as a part."""
    once = transport._once

    def heard(method: str, path: str, *asked: Any) -> Any:
        status, headers, content = once(method, path, *asked)
        if content and "json" in headers.get("Content-Type", ""):
            kept.append((f"{status} {method} {path}", json.dumps(_short(json.loads(content))).encode()))
        return status, headers, content

    transport._once = heard  # type: ignore[assignment]


def _short(value: Any) -> Any:
    """The value with at most two things in each of its lists."""
    if isinstance(value, list):
        return [_short(part) for part in value[:2]]
    return {name: _short(part) for name, part in value.items()} if isinstance(value, dict) else value
