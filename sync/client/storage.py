"""The way to the store of files that a clearing-house names: the bytes of one file, streamed, without any token.

Files do not go to the clearing-house itself but to a signed address that it gives for each of them, at a store of
another host (facts, section 2.5: S3). That is the only address beyond the user's own clearing-house to which anything
is sent, and only because that clearing-house, over a trusted connection, named it for this file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import BinaryIO
from urllib.parse import urlsplit

import requests

from forms.words import say
from sync.client.address import is_loopback
from sync.client.answers import Upload
from sync.client.wire.breaks import broken
from sync.client.wire.faults import not_a_clearing_house, redirected, retry_after
from sync.client.wire.line import Bearer, session
from sync.client.wire.pieces import pieces_of
from sync.client.wire.transport import Transport
from sync.errors import SAFE, Busy, Trouble, Unreachable

_PIECE_BYTES = 256 * 1024
_MOST_ANSWER_BYTES = 64 * 1024

Tell = Callable[[int, int], None]


class AddressRefused(Trouble):
    """The store takes or gives nothing at this address (any more): it may have run out."""


class Storage:
    """Uploads to signed addresses, each on a line of its own: nothing of the clearing-house's goes along."""

    def __init__(self, transport: Transport) -> None:
        """With the patience of this transport, for addresses that its clearing-house names."""
        self._transport = transport
        self._at_home = is_loopback(urlsplit(transport.address).hostname or "")

    def put(self, url: str, file: Upload, tell: Tell) -> None:
        """Send the bytes; the same address may be used again after a cut.

        Raises Unreachable, Busy, AddressRefused, NotAClearingHouse for an address that is none, and Trouble where the
        file is not the one any more that was attached.
        """
        host = self._checked(url)
        with file.opened() as opened, self._session(host) as line:
            body = _Body(file, opened, tell, self._transport.check_not_stopped)
            _check(self._answer(line, url, host, file.media_type, body))
            body.check_whole()

    def get(self, url: str, take: Callable[[bytes], None]) -> None:
        """Hand on the bytes that lie at a signed address to which the clearing-house sent one; raised is as above."""
        host = self._checked(url)
        trouble: Exception
        try:
            with (
                self._session(host) as line,
                self._transport.meter.asking(),
                line.get(url, timeout=self._transport.patience, allow_redirects=False, stream=True) as answer,
            ):
                _check(answer)
                for piece in pieces_of(answer):
                    self._transport.check_not_stopped()
                    take(piece)
                return
        except requests.RequestException as error:
            trouble = broken(error, host)
        raise trouble

    def _checked(self, url: str) -> str:
        """The host of an address to which a file may be sent: over TLS, or within this computer if all is."""
        try:
            parts = urlsplit(url)
            host, _port = parts.hostname or "", parts.port
        except ValueError:
            raise not_a_clearing_house() from None
        home = is_loopback(host)
        if not host or parts.username is not None or home != self._at_home:
            raise not_a_clearing_house()
        if parts.scheme != "https" and not (parts.scheme == "http" and home):
            raise not_a_clearing_house()
        return host

    def _session(self, host: str) -> requests.Session:
        """A session that carries no token, no realm and no password of the computer's; what passes is counted."""
        via_proxy, meter = not is_loopback(host), self._transport.meter
        made = session(Bearer(), "", via_proxy=via_proxy, connections=1, meter=meter)
        del made.headers["Realm"]
        return made

    def _answer(
        self, line: requests.Session, url: str, host: str, media_type: str, body: _Body
    ) -> requests.Response:
        trouble: Exception
        try:
            with (
                self._transport.meter.asking(),
                line.put(
                    url,
                    data=body if len(body) else b"",
                    headers={"Content-Type": media_type},
                    timeout=self._transport.patience,
                    allow_redirects=False,
                    stream=True,
                ) as answer,
            ):
                for _piece in answer.iter_content(_MOST_ANSWER_BYTES):
                    break
                return answer
        except requests.RequestException as error:
            trouble = broken(error, host)
        raise trouble


class _Body:
    """A file's bytes as a body of known length; tells how far it is, and notices a file that changed."""

    def __init__(self, file: Upload, opened: BinaryIO, tell: Tell, check: Callable[[], None]) -> None:
        self._file, self._opened = file, opened
        self._tell, self._check = tell, check
        self._sent = 0
        self._digest = hashlib.sha256()

    def __len__(self) -> int:
        return self._file.size

    def __iter__(self) -> Iterator[bytes]:
        """Piece by piece; asked before each whether the person has stopped the work."""
        while self._sent < self._file.size:
            self._check()
            piece = self._opened.read(min(_PIECE_BYTES, self._file.size - self._sent))
            if not piece:
                raise _changed(self._file)
            self._digest.update(piece)
            self._sent += len(piece)
            yield piece
            self._tell(self._sent, self._file.size)

    def check_whole(self) -> None:
        """Trouble where what was sent is not what was attached: then it must not be used."""
        if self._digest.hexdigest() != self._file.digest:
            raise _changed(self._file)


def _check(answer: requests.Response) -> None:
    status = answer.status_code
    if 200 <= status < 300:
        return
    if 300 <= status < 400:
        raise redirected(answer.headers)
    if status in (429, 503):
        raise Busy(retry_after(answer.headers))
    if status in (408, 500, 502, 504):
        what = say("The store of files that the clearing-house uses had a fault of its own.")
        raise Unreachable(what, SAFE, say("Synchronize again later; tell the Secretariat if it stays so."))
    raise AddressRefused(
        say("The store of files that the clearing-house uses refused the file."),
        SAFE,
        say("Synchronize again later; tell the Secretariat if it stays so."),
    )


def _changed(file: Upload) -> Trouble:
    return Trouble(
        say("The file {name} on this computer is not what was attached any more.", name=file.name),
        say("The record waits; nothing of it was sent."),
        say("Open the record, remove the file and attach it again."),
    )
