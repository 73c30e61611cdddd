"""The line itself: connections kept open, the computer's certificates and proxies, requests written in one piece."""

from __future__ import annotations

import ssl
from http.client import RemoteDisconnected
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

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


def session(bearer: Bearer, realm: str, *, via_proxy: bool, lanes: int) -> requests.Session:
    """A session that keeps up to ``lanes`` connections open, with the proxies of the computer where they are wanted.

    Several threads may ask by it at once. What of a session is made for one thread only is of no use here: it takes
    no cookies, follows no redirect, and nothing of it is changed once it is made.
    """
    made = requests.Session()
    made.trust_env = via_proxy
    made.auth = bearer
    made.headers.update({"Accept": "application/json", "User-Agent": "Focal-Desk", "Realm": realm})
    made.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    made.mount("http://", _InOnePiece(pool_maxsize=lanes))
    made.mount("https://", _ComputersCertificates(pool_maxsize=lanes))
    return made


class StaleConnection(RemoteDisconnected):
    """A connection that was kept open after an answer turned out to be closed at the other end."""


class _OnePiece(HTTPConnection):
    """Writes a request's header with its body: of two pieces one may be late or lost while the other is there."""

    _held: bytearray | None = None
    _answered = False

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
        try:
            super().request(*args, **kwargs)
            self._let_go()
        finally:
            self._held = None

    def send(self, data: Any) -> None:
        if self._held is None:
            super().send(data)
        elif isinstance(data, bytes) and len(self._held) + len(data) <= _ONE_PIECE:
            self._held += data
        else:
            self._let_go()
            super().send(data)

    def _let_go(self) -> None:
        """What is held goes out. Nothing is held any more while it does: a proxy may have to be spoken to first."""
        held, self._held = self._held, None
        if held:
            super().send(bytes(held))


class _OnePieceOverTLS(_OnePiece, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _OnePiece


class _PoolOverTLS(HTTPSConnectionPool):
    ConnectionCls = _OnePieceOverTLS


_POOLS = {"http": _Pool, "https": _PoolOverTLS}


class _InOnePiece(HTTPAdapter):
    """Requests in one piece."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = _POOLS
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
