"""The contract, in the parts where most is told, with a clearing-house that answers in other ways, all of them legal.

The facts leave open, or tell in two ways (sections 1.3, 2.9, 9 and 10), what comes after a save, how numbers and times
are written, whether what is empty is told at all, and how a refusal is worded.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
import requests

from sync.client.house import connect
from sync.client.port import ClearingHouse
from sync.practice import PracticeServer
from sync.practice.database.database import Database
from sync.practice.people import accounts as people
from tests.support.given import FakeClock, NewIds
from tests.sync.client.contract_life import Life
from tests.sync.client.contract_needs import Needs
from tests.sync.client.contract_publishing import Publishing
from tests.sync.client.contract_removal import Revisions
from tests.sync.client.test_contract import PEOPLE, PracticeStage

_SILENT = re.compile(r"/versions/draft|/documents/[^/]+|/activities/\w+|/workflows/\w+|/bbi-requests/\w+")
_NUMBERS = frozenset({"userID", "revision", "latestRevision", "createdBy", "size"})
_DOCUMENTS = frozenset({"body", "workingDocumentBody", "data", "title", "workingDocumentTitle"})


def odd(value: Any) -> Any:
    """What is told, in other ways: nothing of what is empty, numbers as texts, times without noughts."""
    if isinstance(value, list):
        return [odd(part) for part in value]
    if not isinstance(value, dict) or "header" in value:
        return value
    if "meta" in value and "_id" in value:
        return {**value, "meta": odd(value["meta"])}
    told = {
        name: part if name in _DOCUMENTS else odd(part) for name, part in value.items() if part is not None
    }
    for name, part in told.items():
        if name in _NUMBERS and isinstance(part, int):
            told[name] = str(part)
        elif name.endswith("On") and isinstance(part, str):
            told[name] = re.sub(r"\.?0*Z$", "Z", part)
        elif name == "realm":
            told[name] = str(part).lower()
    return told


def odd_refusal(told: dict[str, Any]) -> dict[str, Any]:
    """A refusal that has its sentence alone, under the other name."""
    errors = {"errors": told["errors"]} if "errors" in told else {}
    return {"Message": f"{told.get('code', '')}: {told.get('message', '')}", **errors}


class _Odd(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _serve(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        asked = {
            name: text for name, text in self.headers.items() if name.lower() not in ("host", "connection")
        }
        server: Any = self.server
        answer = server.line.request(
            self.command, server.inner + self.path, headers=asked, data=content, allow_redirects=False
        )
        self._answer(answer)

    def _answer(self, answer: requests.Response) -> None:
        status, content = answer.status_code, answer.content
        path = self.path.partition("?")[0]
        if self.command in ("PUT", "DELETE", "PATCH") and status == 200 and _SILENT.search(path):
            status, content = (status, content) if path.endswith("/validate") else (204, b"")
        if self.command == "POST" and status == 200:
            status = 201
        if content and "json" in answer.headers.get("content-type", ""):
            told = answer.json()
            told = odd_refusal(told) if status >= 400 and "statusCode" in told else odd(told)
            content = b"\xef\xbb\xbf" + json.dumps(told, ensure_ascii=False).encode()
        self.send_response(status)
        for name in ("Content-Type", "ETag", "Last-Modified"):
            if name in answer.headers:
                self.send_header(name.lower(), answer.headers[name])
        if status != 204:
            self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815 - the names that the library asks for

    def log_message(self, *_: Any) -> None:
        """Nothing is said."""


@contextmanager
def odd_line(inner: str) -> Iterator[str]:
    """A server before another one that tells its answers in other ways; its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Odd)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    server.inner, server.line = inner, requests.Session()  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="odd server")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        server.line.close()  # type: ignore[attr-defined]


class OddStage(PracticeStage):
    """The contract's stage behind the odd server."""

    def __init__(self, server: PracticeServer, clock: FakeClock, leaving: ExitStack) -> None:
        super().__init__(server, clock, leaving)
        self._address = leaving.enter_context(odd_line(server.address))

    def house(self, who: str, *, signed_in: bool = True) -> ClearingHouse:
        house: ClearingHouse = connect(self._address)
        self._leaving.callback(house.close)
        if signed_in:
            house.sign_in(PEOPLE[who], people.PASSWORD)
        return house


class TestOddAnswers(Publishing, Revisions, Needs, Life):
    """What goes there and back and there again, behind the odd server."""

    @pytest.fixture
    def stage(self, empty_house: Database, clock: FakeClock, new_id: NewIds) -> Iterator[OddStage]:
        """A clearing-house of Benin without examples, whose clock goes on only when it is told to."""
        server = PracticeServer(empty_house, clock=clock, new_id=new_id, examples=False)
        with server, ExitStack() as leaving:
            yield OddStage(server, clock, leaving)

    @pytest.fixture
    def mine(self, stage: OddStage) -> ClearingHouse:
        """The focal point's own house."""
        return stage.house("focal point")
