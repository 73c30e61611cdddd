"""Signing in: a token for an e-mail address and a password, and who that is (facts, section 1.2)."""

from __future__ import annotations

from typing import Any

from forms.words import say
from sync.client.answers import Account, Token
from sync.client.wire.faults import not_a_clearing_house, sign_in_needed
from sync.client.wire.reading import object_in, person, text
from sync.client.wire.transport import Transport
from sync.errors import NotThere, Returned, SignInNeeded

_TOKEN = "/api/v2013/authentication/token"  # noqa: S105 - an address
_USER = "/api/v2013/authentication/user"


class SignIn:
    """Who is signed in. The password is not kept.

    Whether a sign-in still holds is left to the clearing-house, which says so with 401: this computer's clock may be
    wrong. The token is then forgotten at once. Its ``expiration`` is handed on for those who want to ask early.
    """

    def __init__(self, transport: Transport) -> None:
        """Nobody is signed in yet."""
        self._transport = transport
        self._account: Account | None = None
        self._token: Token | None = None

    @property
    def token(self) -> Token | None:
        """With what the sign-in can be taken up again; none once it was refused."""
        return self._token if self._transport.is_signed() else None

    @property
    def government(self) -> str:
        """Of which government the person is who is signed in, as last told; empty where nobody is, or of none."""
        return self._account.government if self._account else ""

    def resume(self, token: Token) -> Account:
        """Take up an earlier sign-in; SignInNeeded where it holds no longer, or is one for another government.

        A token is for one government (facts, section 1.2): where the account moved to another, it is not used there.
        """
        self._forget()
        self._transport.carry(token.text)
        account = self.ask()
        if account.government != token.government:
            self._forget()
            raise sign_in_needed()
        self._token = token
        return account

    def sign_out(self) -> None:
        """End the sign-in, here in any case; raises what kept the clearing-house from hearing of it."""
        try:
            if self._transport.is_signed():
                self._transport.ask("DELETE", _TOKEN)
        finally:
            self._forget()

    def sign_in(self, email: str, password: str) -> Account:
        """Sign in; SignInNeeded when the two do not fit, NotAClearingHouse when something else answers."""
        self._forget()
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
        account = self.ask()
        self._token = Token(token, account.government, text(told.get("expiration")))
        return account

    def ask(self) -> Account:
        """Who is signed in, as the clearing-house tells it now; SignInNeeded where nobody is any longer."""
        told = object_in(self._transport.get(_USER))
        if told.get("isAuthenticated") is False:
            self._forget()
            raise sign_in_needed()
        self._account = _account(told)
        return self._account

    def account(self) -> Account:
        """Who is signed in, as last told."""
        return self._account or self.ask()

    def _forget(self) -> None:
        self._account, self._token = None, None
        self._transport.carry("")


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
        verified=told.get("isEmailVerified") is not False,
    )
