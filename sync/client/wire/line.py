"""The line itself: connections kept open, the computer's certificates and proxies, requests written in one piece."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from functools import partial
from http.client import RemoteDisconnected
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from sync.client.wire.meter import Meter, MeteredAnswer

_ONE_PIECE = 64 * 1024


class Bearer(AuthBase):
    """Puts the token on requests; set on the session so that no password file of the computer is asked instead."""

    def __init__(self) -> None:
        """There is no token yet."""
        self.token = ""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Put it on one request."""
        if self.token:
            request.headers["Authorization"] = f"Bearer {self.token}"
        return request

    def __repr__(self) -> str:
        """Without the token."""
        return "<Bearer>"


def session(
    bearer: Bearer, realm: str, *, via_proxy: bool, connections: int, meter: Meter
) -> requests.Session:
    """A session that keeps up to so many connections open, with the proxies of the computer where they are wanted.

    What passes is counted at the meter.

    Several threads may ask by it at once. What of a session is made for one thread only is of no use here: it takes
    no cookies, follows no redirect, and nothing of it is changed once it is made.
    """
    made = _Session()
    made.trust_env = via_proxy
    made.auth = bearer
    made.headers.update({"Accept": "application/json", "User-Agent": "Focal-Desk", "Realm": realm})
    made.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    made.mount("http://", _InOnePiece(meter, connections))
    made.mount("https://", _ComputersCertificates(meter, connections))
    return made


class _Session(requests.Session):
    """Looks at no address to which an answer sends one on, which may be none, nor reads what comes with it."""

    def resolve_redirects(self, *_args: Any, **_kwargs: Any) -> Iterator[Any]:
        """None: whoever asked looks at that."""
        return iter(())


class StaleConnection(RemoteDisconnected):
    """A connection that was kept open after an answer turned out to be closed at the other end."""


class _OnePiece(HTTPConnection):
    """Writes a request's header with its body: of two pieces one may be late or lost while the other is there."""

    _held: bytearray | None = None
    _answered = False

    def __init__(self, *args: Any, meter: Meter, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._meter = meter
        self.response_class = partial(MeteredAnswer, meter=meter)  # type: ignore[assignment]

    def connect(self) -> None:
        self._answered = False
        super().connect()

    def getresponse(self) -> Any:
        """Over a long way a request crosses with the word that the other end has closed."""
        try:
            response = super().getresponse()
        except ConnectionError as error:
            if self._answered:
                raise StaleConnection("closed while it was not used") from error
            raise
        self._answered = True
        return response

    def request(self, *args: Any, **kwargs: Any) -> None:
        self._held = bytearray()
        self._meter.asked()
        try:
            super().request(*args, **kwargs)
            self._let_go()
        finally:
            self._held = None

    def send(self, data: Any) -> None:
        if self._held is None:
            self._put_out(data)
        elif isinstance(data, bytes) and len(self._held) + len(data) <= _ONE_PIECE:
            self._held += data
        else:
            self._let_go()
            self._put_out(data)

    def _let_go(self) -> None:
        """What is held goes out. Nothing is held any more while it does: a proxy may have to be spoken to first."""
        held, self._held = self._held, None
        if held:
            self._put_out(bytes(held))

    def _put_out(self, data: Any) -> None:
        super().send(data)
        self._meter.sent(len(data))


class _OnePieceOverTLS(_OnePiece, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _OnePiece


class _PoolOverTLS(HTTPSConnectionPool):
    ConnectionCls = _OnePieceOverTLS


class _InOnePiece(HTTPAdapter):
    """Requests in one piece, each counted; up to so many connections stay open."""

    def __init__(self, meter: Meter, connections: int) -> None:
        self._pools = {"http": partial(_Pool, meter=meter), "https": partial(_PoolOverTLS, meter=meter)}
        super().__init__(pool_maxsize=connections)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = self._pools
        return manager

    def close(self) -> None:
        """Close the connections now; by themselves they would wait for whatever remembers an exception of theirs."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in list(manager.pools.keys()):
                manager.pools[key].close()
        super().close()


class _ComputersCertificates(_InOnePiece):
    """Trusts what this computer trusts, an office's own certificates included, and nothing else."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*args, **kwargs, ssl_context=context)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return super().proxy_manager_for(proxy, **kwargs, ssl_context=context)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002
        conn.cert_reqs = "CERT_REQUIRED"
