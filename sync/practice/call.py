"""One request: its visitor, its body, and the transaction in which it is answered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

from fastapi import Depends, Request, Response
from sqlalchemy.orm import Session

from sync.practice.bodies import whole_body
from sync.practice.house import Desk, House
from sync.practice.people import accounts as people
from sync.practice.people.accounts import Person
from sync.practice.realm import KNOWN_REALMS, REALM
from sync.practice.refusals import invalid, unauthorized
from sync.practice.wire import MOST_BYTES, Sent, sent_object, written
from sync.practice.workflows import requests as workflows

# Facts, section 1.2: all three are seen in the real clients.
_SCHEMES = ("bearer", "ticket", "token")


class Call:
    """What an endpoint needs to know of its request."""

    def __init__(self, request: Request, body: bytes) -> None:
        """Hold the request and the whole of its body."""
        self._request = request
        self._body = body
        self.house: House = request.app.state.house

    @property
    def address(self) -> str:
        """The address under which the caller knows this service, such as ``http://127.0.0.1:8080``."""
        return str(self._request.base_url).rstrip("/")

    @property
    def secret(self) -> str:
        """The token that came with the request; empty where none did."""
        scheme, _, secret = self._request.headers.get("authorization", "").partition(" ")
        return secret.strip() if scheme.lower() in _SCHEMES else ""

    @property
    def has_body(self) -> bool:
        """Whether anything but blanks came along."""
        return bool(self._body.strip())

    @property
    def body(self) -> bytes:
        """Whatever came along."""
        return self._body

    def sent(self) -> Sent:
        """The JSON object in the body; refused with 400 or 415 where there is none."""
        return sent_object(self._body, self._request.headers.get("content-type", ""))

    @contextmanager
    def reading(self) -> Iterator[Desk]:
        """A desk that only looks; where nobody is signed in, asking it for the person is refused."""
        realm = self._realm()
        with self.house.database.reading() as session:
            desk = self._desk(session, realm)
            if not workflows.something_ran_out(desk):
                yield desk
                return
        with self.writing() as desk:
            yield desk

    @contextmanager
    def writing(self) -> Iterator[Desk]:
        """A desk that changes something: all of it is kept, or nothing if a refusal is raised."""
        realm = self._realm()
        with self.house.database.writing() as session:
            nobody = Desk(self.house, session, None, realm)
            workflows.close_late(nobody)
            yield self._desk(session, realm)

    def _desk(self, session: Session, realm: str) -> Desk:
        return Desk(self.house, session, self._visitor(session), realm)

    def _visitor(self, session: Session) -> Person | None:
        """Whoever the token belongs to; a token that is forged or has run out is refused everywhere."""
        if "authorization" not in self._request.headers:
            return None
        person = people.bearer_of(session, self.secret, self.house.clock) if self.secret else None
        if person is None:
            raise unauthorized()
        return person

    def _realm(self) -> str:
        request = self._request
        # Front ends put their own realm into every header, and another one that they ask about into the address.
        named = request.query_params.get("realm") or request.headers.get("realm") or REALM
        if named.lower() not in KNOWN_REALMS:
            raise invalid("There is no such realm", "realm")
        return named


async def taken_in(request: Request) -> Call:
    """Take the body in, up to what the clearing-house takes."""
    _check_address(request)
    return Call(request, await whole_body(request, MOST_BYTES))


def _check_address(request: Request) -> None:
    """No text that is kept or looked for holds NUL: not every database can tell it from a text's end."""
    if "\0" in request.url.path or b"%00" in request.scope["query_string"]:
        raise invalid("The address holds a character that is not allowed")


Called = Annotated[Call, Depends(taken_in)]


def answer(value: Any, status: int = 200) -> Response:
    """A JSON answer."""
    return answer_text(written(value), status)


def answer_text(text: str, status: int = 200) -> Response:
    """An answer whose JSON text is written already."""
    return Response(text, status, media_type="application/json; charset=utf-8")


def is_wanted(value: str | None) -> bool:
    """Whether a yes-or-no parameter such as ``body=true`` says yes; ``info`` alone says yes too."""
    return value is not None and value.lower() not in ("false", "0")
