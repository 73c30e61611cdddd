"""The floor: a bare client that sends the fewest requests with which the same API could carry the same, and no more.

It keeps nothing, checks nothing, merges nothing. What it sends, and why no less would do:

- *nothing to do*: the API has no "what changed since", no ETag on lists, and one list cannot hold all. So: the newest
  entry of the drafts, of the published records, and of the needs: three requests. The answer to each holds the
  information on one record, which no parameter makes shorter (about 1.1 kB, half of it when packed).
- *edits*: one record per request and no precondition on writes. So, after the three above: a look at each record and a
  PUT of its whole document, which is twice as many requests as edits. Without the looks a colleague's work would be
  written over; ``blind`` tells what those alone cost.
- *new records*: the same. Whoever trusts that an identifier of one's own is new to the clearing-house needs one PUT
  for each; the look is for one that was sent before and whose answer was lost.
- *first pull*: the two lists with the bodies, 500 a page (the most that is given), and the needs.

Requests go over one connection, each in one piece, packed where that is shorter, with the fewest headers.
"""

from __future__ import annotations

import gzip
import http.client
import json
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from tests.benchmarks.filling import ACTIVITY

DOCUMENTS = "/api/v2013/documents"
NEEDS = "/api/v2016/bbi-requests"
PAGE = 500


@dataclass(frozen=True)
class Cost:
    """What something cost; ``bytes`` with the heads of requests and answers, both ways."""

    seconds: float
    bytes: int
    requests: int

    def __str__(self) -> str:
        return f"{self.seconds:8.2f} s {self.bytes / 1000:9.2f} kB {self.requests:6} requests"


class Floor:
    """A bare client, signed in."""

    def __init__(self, address: str, token: str) -> None:
        """Connect, and know the token of a sign-in."""
        parts = urlsplit(address)
        self._connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=600)
        self._headers = {"Authorization": f"Bearer {token}", "Realm": "CHM", "Accept-Encoding": "gzip"}
        self._bytes = self._requests = 0

    def nothing(self) -> None:
        """The newest entry of each list."""
        for collection in ("mydraft", "my"):
            self._list(collection, {"$orderby": "updatedOn desc", "$top": "1"})
        self._get(NEEDS, {"s": '{"meta.modifiedOn":-1}', "l": "1", "f": '{"meta":1}'})

    def pull(self) -> int:
        """Every record with its body; how many."""
        found = 0
        for collection in ("mydraft", "my"):
            count, skip = 1, 0
            while skip < count:
                page = self._list(collection, {"$top": str(PAGE), "$skip": str(skip), "body": "true"})
                count, skip = page["Count"], skip + PAGE
                found += len(page["Items"])
        self._get(NEEDS, {})
        return found

    def push(self, records: Iterable[tuple[str, Any]], *, blind: bool = False) -> None:
        """Look at each record, unless blindly, and write it."""
        if not blind:
            self.nothing()
        for name, document in records:
            draft = f"{DOCUMENTS}/{name}/versions/draft"
            if not blind:
                self._get(draft, {"info": "true"})
            body = gzip.compress(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode())
            kind = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
            self._ask("PUT", f"{draft}?schema={ACTIVITY}", body, kind)

    def close(self) -> None:
        """Let the connection go."""
        self._connection.close()

    def cost(self, deed: Any) -> Cost:
        """Do something and tell what it cost."""
        size, requests, begun = self._bytes, self._requests, time.monotonic()
        deed()
        return Cost(time.monotonic() - begun, self._bytes - size, self._requests - requests)

    def _list(self, collection: str, query: dict[str, str]) -> dict[str, Any]:
        page: dict[str, Any] = self._get(DOCUMENTS, {"collection": collection, **query})
        return page

    def _get(self, path: str, query: dict[str, str]) -> Any:
        return self._ask("GET", f"{path}?{urlencode(query, safe='$', quote_via=quote)}", None, {})

    def _ask(self, method: str, path: str, body: bytes | None, more: dict[str, str]) -> Any:
        try:
            answer, content = self._exchange(method, path, body, {**self._headers, **more})
        except http.client.RemoteDisconnected:
            # Closed meanwhile, as nothing was asked for some seconds.
            self._connection.close()
            answer, content = self._exchange(method, path, body, {**self._headers, **more})
        self._count(method, path, body, more, answer, content)
        plain = gzip.decompress(content) if answer.headers.get("Content-Encoding") == "gzip" else content
        return json.loads(plain) if plain else None

    def _exchange(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> tuple[http.client.HTTPResponse, bytes]:
        self._connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items():
            self._connection.putheader(name, value)
        if body is not None:
            self._connection.putheader("Content-Length", str(len(body)))
        self._connection.endheaders(body)
        answer = self._connection.getresponse()
        return answer, answer.read()

    def _count(
        self,
        method: str,
        path: str,
        body: bytes | None,
        more: dict[str, str],
        answer: http.client.HTTPResponse,
        content: bytes,
    ) -> None:
        host = f"{self._connection.host}:{self._connection.port}"
        sent = len(f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n\r\n")
        sent += _size({**self._headers, **more}.items())
        sent += len(body) + len(f"Content-Length: {len(body)}\r\n") if body else 0
        self._requests += 1
        self._bytes += sent + len("HTTP/1.1 200 OK\r\n\r\n") + _size(answer.getheaders()) + len(content)


def _size(headers: Iterable[tuple[str, str]]) -> int:
    return sum(len(name) + len(value) + 4 for name, value in headers)
