"""The one road to a clearing-house: JSON over one HTTP connection that is kept open, with patience and no surprises."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from sync.client.address import is_loopback
from sync.client.breaks import broken
from sync.client.faults import not_a_clearing_house, redirected, refused, sign_in_needed
from sync.client.port import Stopped

_MOST_BYTES = 64 * 1024 * 1024
_PIECE_BYTES = 64 * 1024


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
    ) -> None:
        """Make ready to ask at a normalised base address; nothing is sent yet.

        ValueError for plain http to anywhere but this computer: a token would be read on its way.
        """
        self.address = address
        self.realm = realm
        self._host = urlsplit(address).hostname or ""
        if not address.startswith("https://") and not is_loopback(self._host):
            raise ValueError("plain http beyond this computer")
        self._patience = (patience.connect_seconds, patience.answer_seconds)
        self._stopped = stopped
        self._bearer = _Bearer()
        self._session = _session(self._bearer, realm, via_proxy=not is_loopback(self._host))

    def __repr__(self) -> str:
        """The address only."""
        return f"<Transport {self.address}>"

    def carry(self, token: str) -> None:
        """Send this token with every request from now on; an empty one ends that."""
        if not (token.isascii() and token.isprintable()):
            raise not_a_clearing_house()
        self._bearer.token = token

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

        ``signed`` requests need a token; Stopped is raised instead of sending once the person has stopped the work.
        """
        if self._stopped():
            raise Stopped
        if signed and not self._bearer.token:
            raise sign_in_needed()
        status, headers, content = self._answer(method, path, query or {}, body)
        if 300 <= status < 400:
            raise redirected(headers)
        value, is_json = _parsed(content)
        if status < 300 and is_json:
            return value
        raise self._trouble(status, headers, value, is_json)

    def get(self, path: str, query: Mapping[str, str] | None = None, *, signed: bool = True) -> Any:
        """The answer to a GET."""
        return self.ask("GET", path, query, signed=signed)

    def close(self) -> None:
        """Forget the token and let the connection go."""
        self._bearer.token = ""
        self._session.close()

    def _answer(
        self, method: str, path: str, query: Mapping[str, str], body: Any
    ) -> tuple[int, Mapping[str, str], bytes]:
        trouble: Exception
        try:
            with self._session.request(
                method,
                self.address + path,
                params=dict(query),
                data=None if body is None else _encoded(body),
                headers={} if body is None else {"Content-Type": "application/json; charset=utf-8"},
                timeout=self._patience,
                allow_redirects=False,
                stream=True,
            ) as answer:
                return answer.status_code, answer.headers, self._content(answer, method)
        except requests.RequestException as error:
            trouble = broken(error, self._host)
        # Raised here, where the fault of the library, which holds the whole request, is no longer its context.
        raise trouble

    def _content(self, answer: requests.Response, method: str) -> bytes:
        """The whole answer; one that only brings something to read may be given up half-way."""
        pieces, size = [], 0
        for piece in answer.iter_content(_PIECE_BYTES):
            pieces.append(piece)
            size += len(piece)
            if method == "GET" and self._stopped():
                raise Stopped
            if size > _MOST_BYTES:
                raise not_a_clearing_house()
        return b"".join(pieces)

    def _trouble(self, status: int, headers: Mapping[str, str], value: Any, is_json: bool) -> Exception:
        if status < 300 or (status in (400, 404, 405, 501) and not is_json):
            return not_a_clearing_house()
        trouble = refused(status, headers, value, signed=bool(self._bearer.token))
        if status == 401:
            self._bearer.token = ""
        return trouble


class _Bearer(AuthBase):
    """Puts the token on requests; set on the session so that no password file of the computer is asked instead."""

    def __init__(self) -> None:
        self.token = ""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self.token:
            request.headers["Authorization"] = f"Bearer {self.token}"
        return request

    def __repr__(self) -> str:
        return "<Bearer>"


class _ComputersCertificates(HTTPAdapter):
    """Trusts what this computer trusts, an office's own certificates included, and nothing else."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*args, **kwargs, ssl_context=context)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return super().proxy_manager_for(proxy, **kwargs, ssl_context=context)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002
        conn.cert_reqs = "CERT_REQUIRED"


def _session(bearer: _Bearer, realm: str, *, via_proxy: bool) -> requests.Session:
    session = requests.Session()
    session.trust_env = via_proxy
    session.auth = bearer
    session.headers.update({"Accept": "application/json", "User-Agent": "Focal-Desk", "Realm": realm})
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.mount("https://", _ComputersCertificates())
    return session


def _encoded(body: Any) -> bytes:
    try:
        return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(_mended(body), ensure_ascii=False, separators=(",", ":")).encode()


def _parsed(content: bytes) -> tuple[Any, bool]:
    """The JSON value of an answer, and whether it is one; an empty answer counts as one."""
    if not content.strip():
        return None, True
    try:
        text = content.decode("utf-8-sig")
        value = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return None, False
    return (_mended(value) if "\\ud" in text.lower() else value), True


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _mended(value: Any) -> Any:
    """The value with half characters, which no file can hold, replaced by the sign for a lost one."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_mended(part) for part in value]
    if isinstance(value, dict):
        return {_mended(name): _mended(part) for name, part in value.items()}
    return value
