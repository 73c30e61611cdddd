"""Signing in: a token for an e-mail address and a password, and who that is (facts, section 1.2)."""

from __future__ import annotations

from typing import Any

from forms.words import say
from sync.client.answers import Account
from sync.client.faults import not_a_clearing_house, sign_in_needed
from sync.client.reading import object_in, person, text
from sync.client.transport import Transport
from sync.errors import NotThere, Returned, SignInNeeded

_TOKEN = "/api/v2013/authentication/token"  # noqa: S105 - an address
_USER = "/api/v2013/authentication/user"


class SignIn:
    """Who is signed in. The password is not kept.

    Whether a sign-in still holds is left to the clearing-house, which says so with 401: this computer's clock may be
    wrong, so its ``expiration`` is not compared with it. The token is then forgotten at once.
    """

    def __init__(self, transport: Transport) -> None:
        """Nobody is signed in yet."""
        self._transport = transport
        self._account: Account | None = None

    def sign_in(self, email: str, password: str) -> Account:
        """Sign in; SignInNeeded when the two do not fit, NotAClearingHouse when something else answers."""
        self._account = None
        self._transport.carry("")
        try:
            told = self._transport.ask(
                "POST", _TOKEN, body={"email": email.strip(), "password": password}, signed=False
            )
        except NotThere:
            raise not_a_clearing_house() from None
        except Returned:
            raise SignInNeeded(
                say("The e-mail address or the password is not right."),
                None,
                say("Type both again, with capital and small letters as they are."),
            ) from None
        token = object_in(told).get("authenticationToken")
        if not isinstance(token, str) or not token:
            raise not_a_clearing_house()
        self._transport.carry(token)
        return self.ask()

    def ask(self) -> Account:
        """Who is signed in, as the clearing-house tells it now; SignInNeeded where nobody is any longer."""
        told = object_in(self._transport.get(_USER))
        if told.get("isAuthenticated") is False:
            self._transport.carry("")
            raise sign_in_needed()
        self._account = _account(told)
        return self._account

    def account(self) -> Account:
        """Who is signed in, as last told."""
        return self._account or self.ask()


def _account(told: dict[str, Any]) -> Account:
    user_id = text(told.get("userID"))
    if not user_id:
        raise not_a_clearing_house()
    roles = told.get("roles")
    return Account(
        user_id=user_id,
        name=text(told.get("name")) or person(told),
        email=text(told.get("email")),
        government=text(told.get("government")).lower(),
        roles=tuple(role for role in roles if isinstance(role, str)) if isinstance(roles, list) else (),
    )
