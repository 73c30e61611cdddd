"""The one road to a clearing-house: JSON over HTTP connections that are kept open, with patience and no surprises."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests

from sync.client.address import is_loopback
from sync.client.marks import conditions, mark_of
from sync.client.port import RunStopped
from sync.client.wire.bodies import encoded, parsed
from sync.client.wire.breaks import broken, mentions
from sync.client.wire.compression import Compression
from sync.client.wire.faults import (
    not_a_clearing_house,
    redirected,
    refused,
    sent_on,
    sign_in_needed,
)
from sync.client.wire.lanes import LANES, abreast
from sync.client.wire.line import Bearer, StaleConnection, session
from sync.client.wire.meter import Meter
from sync.client.wire.pieces import pieces_of
from sync.client.wire.repeating import REPEATS, Repeats
from sync.errors import EmailNotConfirmed

T = TypeVar("T")
Answered = tuple[int, Mapping[str, str], bytes]

_MOST_BYTES = 64 * 1024 * 1024
_JSON = {"Content-Type": "application/json; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds to wait for a connection, and between two pieces of an answer."""

    connect_seconds: float = 15.0
    answer_seconds: float = 60.0


PATIENT = Patience()


class Transport:
    """Requests to one address; everything that goes wrong is raised as one of ``sync.errors``."""

    def __init__(
        self,
        address: str,
        realm: str,
        *,
        patience: Patience = PATIENT,
        stopped: Callable[[], bool] = lambda: False,
        lanes: int = LANES,
        repeats: Repeats = REPEATS,
        meter: Meter | None = None,
    ) -> None:
        """Make ready to ask at a normalised base address, so many times at once at most; nothing is sent yet.

        ``repeats``: how a reading that breaks off is asked for again. What passes is counted at ``meter``, one of its
        own where none is given.
        ValueError for plain http to anywhere but this computer: a token would be read on its way.
        """
        self.address = address
        self.realm = realm
        self._host = urlsplit(address).hostname or ""
        if not address.startswith("https://") and not is_loopback(self._host):
            raise ValueError("plain http beyond this computer")
        self.patience = (patience.connect_seconds, patience.answer_seconds)
        self._stopped = stopped
        self.repeats = repeats
        self._lanes = lanes
        # While all lanes ask, whoever takes what they bring may look whether the line still holds.
        self._connections = lanes + 1
        self._bearer = Bearer()
        self._compression = Compression()
        self.meter = meter or Meter()
        self._session = session(
            self._bearer,
            realm,
            via_proxy=not is_loopback(self._host),
            connections=self._connections,
            meter=self.meter,
        )

    def __repr__(self) -> str:
        """The address only."""
        return f"<Transport {self.address}>"

    def carry(self, token: str) -> None:
        """Send this token with every request from now on; an empty one ends that."""
        if not (token.isascii() and token.isprintable()):
            raise not_a_clearing_house()
        self._bearer.token = token

    def is_signed(self) -> bool:
        """Whether a token is sent; one that was refused no longer is."""
        return bool(self._bearer.token)

    def ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        body: Any = None,
        *,
        signed: bool = True,
    ) -> Any:
        """The answer's JSON value, or none where it has no body; ``body`` is sent as JSON where it is given.

        ``signed`` requests need a token; RunStopped is raised instead of sending once the person has stopped the work.
        """
        self._check(signed=signed)
        return self._value(self._answer(method, path, query or {}, body, {}))

    def get(self, path: str, query: Mapping[str, str] | None = None, *, signed: bool = True) -> Any:
        """The answer to a GET."""
        return self.ask("GET", path, query, signed=signed)

    def get_dated(self, path: str, query: Mapping[str, str]) -> tuple[Any, str]:
        """The answer to a GET, and what time it was there (``Date``); empty where that is not told."""
        self._check(signed=True)
        answered = self._answer("GET", path, query, None, {})
        return self._value(answered), answered[1].get("Date", "")

    def get_if_changed(self, path: str, mark: str, *, signed: bool = True) -> tuple[Any, str] | None:
        """The answer to a GET and the mark of its state; none where that is still the state of ``mark``."""
        self._check(signed=signed)
        wanted = conditions(self.address, mark)
        answered = self._answer("GET", path, {}, None, wanted)
        if answered[0] == 304 and wanted:
            return None
        return self._value(answered), mark_of(self.address, answered[1])

    def fetch(self, path: str, take: Callable[[bytes], None]) -> str:
        """Hand the bytes at a path on as they come, however many; the address to which one is sent on for them.

        That is not followed here, where a token would go along; it is empty where the bytes came.
        """
        self._check(signed=True)
        trouble: Exception
        try:
            with (
                self.meter.asking(),
                self._session.get(
                    self.address + path,
                    headers={"Accept": "*/*"},
                    timeout=self.patience,
                    allow_redirects=False,
                    stream=True,
                ) as answer,
            ):
                if 300 <= answer.status_code < 400 and answer.headers.get("Location"):
                    return sent_on(self.address + path, answer.headers)
                if answer.status_code != 200:
                    self._value((answer.status_code, answer.headers, self._content(answer, "GET")))
                    raise not_a_clearing_house()
                self._hand_on(answer, take)
                return ""
        except requests.RequestException as error:
            trouble = broken(error, self._host)
        raise trouble

    def together(self, works: Sequence[Callable[[], T]]) -> Iterator[T]:
        """What each work gives, in their order, several asking at once; the first trouble is raised and ends it."""
        return abreast(works, self._lanes)

    def check_not_stopped(self) -> None:
        """RunStopped is raised where the person has stopped the work, Spent where no more may pass."""
        if self._stopped():
            raise RunStopped
        self.meter.check_not_spent()

    def close(self) -> None:
        """Forget the token and let the connections go."""
        self._bearer.token = ""
        self._session.close()

    def _hand_on(self, answer: requests.Response, take: Callable[[bytes], None]) -> None:
        for piece in pieces_of(answer):
            self.check_not_stopped()
            take(piece)

    def _check(self, *, signed: bool) -> None:
        """Whether something may be sent at all."""
        self.check_not_stopped()
        if signed and not self._bearer.token:
            raise sign_in_needed()

    def _answer(
        self, method: str, path: str, query: Mapping[str, str], body: Any, headers: Mapping[str, str]
    ) -> Answered:
        """The answer to a request, compressed where the clearing-house takes that, plain where it then does not."""
        if body is None:
            return self._exchange(method, path, query, None, headers)
        plain, headers = encoded(body), {**headers, **_JSON}
        packed = self._compression.packed(plain)
        if packed is not None:
            answered = self._exchange(method, path, query, packed, {**headers, "Content-Encoding": "gzip"})
            if answered[0] != 415:
                return answered
            self._compression.refused()
        return self._exchange(method, path, query, plain, headers)

    def _exchange(
        self,
        method: str,
        path: str,
        query: Mapping[str, str],
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> Answered:
        """The answer, whatever it says; a reading may be asked for several times."""

        def once() -> Answered:
            return self._carried(method, path, query, content, headers)

        return self.repeats.reading(once, self.check_not_stopped) if method == "GET" else once()

    def _carried(
        self,
        method: str,
        path: str,
        query: Mapping[str, str],
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> Answered:
        trouble: Exception
        # As many connections as are kept may be stale; one that is made anew is not.
        for _ in range(self._connections + 1):
            try:
                return self._once(method, path, query, content, headers)
            except requests.RequestException as error:
                trouble = broken(error, self._host)
                if method != "GET" or not mentions(error, StaleConnection):
                    break
        # Raised here, where the fault of the library, which holds the whole request, is no longer its context.
        raise trouble

    def _once(
        self,
        method: str,
        path: str,
        query: Mapping[str, str],
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> Answered:
        with (
            self.meter.asking(),
            self._session.request(
                method,
                self.address + path,
                params=dict(query),
                data=content,
                headers=headers,
                timeout=self.patience,
                allow_redirects=False,
                stream=True,
            ) as answer,
        ):
            self._compression.hear(answer.headers)
            self.meter.takes_packed(self._compression.is_taken)
            return answer.status_code, answer.headers, self._content(answer, method)

    def _content(self, answer: requests.Response, method: str) -> bytes:
        """The whole answer; one that only brings something to read may be given up half-way."""
        pieces, size = [], 0
        for piece in pieces_of(answer):
            pieces.append(piece)
            size += len(piece)
            if method == "GET" and self._stopped():
                raise RunStopped
            if size > _MOST_BYTES:
                raise not_a_clearing_house()
        return b"".join(pieces)

    def _value(self, answered: Answered) -> Any:
        """The JSON value of an answer, or the trouble that it means, raised."""
        status, headers, content = answered
        if 300 <= status < 400:
            raise redirected(headers)
        value, is_json = parsed(content)
        if status < 300 and is_json:
            return value
        raise self._trouble(status, headers, value, is_json)

    def _trouble(self, status: int, headers: Mapping[str, str], value: Any, is_json: bool) -> Exception:
        if status < 300 or (status in (400, 404, 405, 501) and not is_json):
            return not_a_clearing_house()
        trouble = refused(status, headers, value, signed=bool(self._bearer.token))
        if status == 401 and not isinstance(trouble, EmailNotConfirmed):
            self._bearer.token = ""
        return trouble
