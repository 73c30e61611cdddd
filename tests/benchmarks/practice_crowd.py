"""A crowd of clients that synchronize at the same moment with a practice clearing-house, and what came of it."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from typing import Any
from urllib.parse import urlsplit

from sync.practice.people.accounts import FOCAL_POINT, PASSWORD
from tests.sync.practice.visits import ACTIVITY, DOCUMENTS, TOKEN, WORKFLOWS, Document, activity, draft

DRAFTS = 4
SHARED = "00000000-5A5A-0000-0000-000000000000"
_PROCESSES = 2
_PATIENCE_SECONDS = 120


@dataclass
class Outcome:
    """What happened to a crowd: seconds of each answer, what went wrong, and what was acknowledged."""

    answers: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict)
    requested: list[str] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        """Take in what happened to others."""
        self.answers += other.answers
        self.errors += other.errors
        self.kept |= other.kept
        self.requested += other.requested


class Client:
    """One computer: signs in, looks, sends drafts, reads them back, asks for publication; over one connection."""

    def __init__(self, address: str, number: int, outcome: Outcome) -> None:
        parts = urlsplit(address)
        self._line = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=_PATIENCE_SECONDS)
        self._headers = {"realm": "CHM", "Content-Type": "application/json"}
        self.number, self.outcome = number, outcome

    def ask(self, method: str, path: str, sent: Any = None) -> bytes:
        """One request and its answer; anything but 200 is an error."""
        begun = time.perf_counter()
        self._line.request(method, path, None if sent is None else json.dumps(sent), self._headers)
        with self._line.getresponse() as response:
            body = response.read()
        self.outcome.answers.append(time.perf_counter() - begun)
        if response.status != 200:
            raise AssertionError(f"{method} {path.partition('?')[0]}: {response.status} {body[:200]!r}")
        return body

    def work(self) -> None:
        """The whole of it; what goes wrong is noted."""
        try:
            self.sign_in()
            self.ask("GET", f"{DOCUMENTS}?collection=mydraft&$top=50&body=true")
            names = [f"{self.number:08d}-0000-0000-0000-{place:012d}" for place in range(DRAFTS)]
            for name in names:
                self._keep(name)
            self._keep(SHARED)
            for name in names:
                if json.loads(self.ask("GET", draft(name)))["odd"] != self.outcome.kept[name]:
                    raise AssertionError(f"{name} was read back otherwise than it was kept")
            data = {"realm": "CHM", "identifier": names[0]}
            self.ask("POST", WORKFLOWS, {"type": "publishReferenceRecord", "data": data})
            self.outcome.requested.append(names[0])
        except (OSError, http.client.HTTPException, AssertionError, ValueError) as error:
            self.outcome.errors.append(f"{type(error).__name__}: {error}")
        finally:
            self._line.close()

    def sign_in(self) -> None:
        """Get a token; every later request carries it."""
        token = json.loads(self.ask("POST", TOKEN, {"email": FOCAL_POINT, "password": PASSWORD}))
        self._headers["Authorization"] = f"Bearer {token['authenticationToken']}"

    def _keep(self, name: str) -> None:
        document = activity(name, odd=f"{name} of {self.number}")
        self.ask("PUT", f"{draft(name)}?schema={ACTIVITY}", document)
        if name != SHARED:
            self.outcome.kept[name] = document["odd"]

    def hail(self, requests: int) -> None:
        """As many requests as in ``work``, which need no answer worth the name."""
        try:
            for place in range(requests):
                self.ask("PUT" if place % 2 else "GET", "/", activity() if place % 2 else None)
        except (OSError, http.client.HTTPException, AssertionError) as error:
            self.outcome.errors.append(f"{type(error).__name__}: {error}")
        finally:
            self._line.close()


REQUESTS = 2 + 2 * DRAFTS + 2


def crowd(address: str, clients: int, deed: str = "work") -> tuple[Outcome, float]:
    """Let so many clients begin at the same moment; what happened, and after how many seconds the last one was done."""
    share = [range(place, clients, _PROCESSES) for place in range(_PROCESSES)]
    outcome = Outcome()
    with ProcessPoolExecutor(_PROCESSES, get_context("spawn")) as pool:
        list(pool.map(_nothing, share))
        begun = time.perf_counter()
        for part in pool.map(_part, [address] * len(share), share, [deed] * len(share)):
            outcome.add(part)
    return outcome, time.perf_counter() - begun


def _nothing(_numbers: Iterable[int]) -> None:
    """Let a process import what it needs before the time is taken."""
    time.sleep(0.2)


def _part(address: str, numbers: Iterable[int], deed: str) -> Outcome:
    outcomes = [Client(address, number, Outcome()) for number in numbers]
    if deed == "work":
        threads = [threading.Thread(target=client.work) for client in outcomes]
    else:
        threads = [threading.Thread(target=client.hail, args=(REQUESTS,)) for client in outcomes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    whole = Outcome()
    for client in outcomes:
        whole.add(client.outcome)
    return whole


def lost(address: str, outcome: Outcome) -> list[str]:
    """What was acknowledged and is not there: drafts with another text, requests without their lock."""
    client = Client(address, 0, Outcome())
    client.sign_in()
    found: dict[str, Document] = {}
    while True:
        page = json.loads(client.ask("GET", f"{DOCUMENTS}?collection=mydraft&body=true&$skip={len(found)}"))
        found |= {item["identifier"]: item for item in page["Items"]}
        if not page["Items"] or len(found) >= page["Count"]:
            break
    gone = [name for name, odd in outcome.kept.items() if _odd(found.get(name)) != odd]
    unlocked = [name for name in outcome.requested if not (found.get(name) or {}).get("workingDocumentLock")]
    return gone + unlocked


def _odd(item: Document | None) -> str | None:
    return item["workingDocumentBody"].get("odd") if item else None
