"""The users of a country, managed by its focal points (facts, section 2.8)."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, true

from forms.domains import COUNTRIES
from sync.practice.asking.collection import Question, sifted
from sync.practice.asking.mongo import Every, parse_query
from sync.practice.asking.mongo_conditions import Equals
from sync.practice.database.models import Setting, User
from sync.practice.house import Desk, allow
from sync.practice.people import rights, roles
from sync.practice.people.accounts import PASSWORD, hashed, person_of
from sync.practice.refusals import invalid, mandatory, not_found

_LONGEST_NAME, _LONGEST_EMAIL = 100, 254
_MEMBERS = ("userID", "email", "firstName", "lastName", "government", "roles")


def listed(desk: Desk, question: Question) -> Any:
    """The users of the visitor's country; where an ``email`` is asked for, those of no country too.

    An administrator sees everybody. Refused with 403 for whoever manages nobody.
    """
    _check_manager(desk)
    query = select(User).where(_within_reach(desk, _asks_for_email(question))).order_by(User.id)
    return sifted([told(user) for user in desk.session.scalars(query)], question)


def created(desk: Desk, sent: dict[str, Any]) -> User:
    """A new user of the visitor's country, without any role; the e-mail address counts as confirmed here."""
    _check_manager(desk)
    email = _text(sent, "email", _LONGEST_EMAIL).lower()
    if email.count("@") != 1 or not all(email.split("@")) or any(sign.isspace() for sign in email):
        raise invalid("The e-mail address is none", "email")
    if desk.session.scalar(select(User.id).where(User.email == email)) is not None:
        raise invalid("There is a user with this e-mail address already", "email")
    government = _government(desk, sent)
    first, last = _text(sent, "firstName", _LONGEST_NAME), _text(sent, "lastName", _LONGEST_NAME)
    number = (desk.session.scalar(select(func.max(User.id))) or 0) + 1
    user = User(id=number, email=email, first_name=first, last_name=last, government=government, roles="[]")
    user.title, user.password, user.verified = "national user", _first_password(desk, email), True
    desk.session.add(user)
    return user


def placed(desk: Desk, sent: dict[str, Any]) -> User:
    """Give a user who has none the visitor's government, or take it away again; anything else is refused."""
    _check_manager(desk)
    if "userID" not in sent:
        raise mandatory("Name the user", "userID")
    user = _user(desk, str(sent["userID"]))
    government = _government(desk, sent)
    free = user.government in (None, desk.person.government) or rights.is_administrator(desk.person)
    allow(free, "change a user of another country")
    if government != user.government and roles.national(person_of(user).roles):
        raise invalid("The user has national roles: revoke them first", "government")
    user.government = government
    return user


def granted(desk: Desk, number: str, role_id: str, *, revoke: bool = False) -> User:
    """Give a user a role, or take it away; a national role needs a government to belong to."""
    _check_manager(desk)
    role, user = roles.role_of(role_id), _managed(desk, number)
    allow(roles.may_manage(desk.person, role), "manage this role")
    if role.national and user.government is None and not revoke:
        raise invalid("The user has no government: a national role cannot be granted", "roleId")
    codes = [code for code in json.loads(user.roles) if code != role.code]
    user.roles = json.dumps(codes if revoke else [*codes, role.code])
    return user


def one(desk: Desk, number: str) -> dict[str, Any]:
    """A user: oneself, or somebody whom one manages."""
    person = desk.person
    own = number == str(person.id)
    return told(_user(desk, number) if own else _managed(desk, number))


def told(user: User) -> dict[str, Any]:
    """A user as the clearing-house tells it; roles by their numbers."""
    numbers = roles.numbers_of(person_of(user).roles)
    values = (user.id, user.email, user.first_name, user.last_name, user.government, numbers)
    return dict(zip(_MEMBERS, values, strict=True))


def _check_manager(desk: Desk) -> None:
    allow(roles.is_manager(desk.trusted), "manage users")


def _within_reach(desk: Desk, by_email: bool) -> ColumnElement[bool]:
    if rights.is_administrator(desk.person):
        return true()
    own = User.government == desk.person.government
    return or_(own, User.government.is_(None)) if by_email else own


def _asks_for_email(question: Question) -> bool:
    node = parse_query(question.query)
    parts = node.parts if isinstance(node, Every) else (node,)
    return any(isinstance(part, Equals) and part.path == "email" for part in parts)


def _managed(desk: Desk, number: str) -> User:
    _check_manager(desk)
    user = _user(desk, number)
    own = user.government is not None and user.government == desk.person.government
    allow(own or rights.is_administrator(desk.person), "manage a user of another country")
    return user


def _user(desk: Desk, number: str) -> User:
    if not (number.isascii() and number.isdigit()) or len(number) > 9:
        raise invalid("A user is named by a number", "userID")
    user = desk.session.get(User, int(number))
    if user is None:
        raise not_found("There is no such user")
    return user


def _government(desk: Desk, sent: dict[str, Any]) -> str | None:
    """The government that is sent, or nothing; one's own, but for administrators."""
    code = sent.get("government")
    if code is None:
        return None
    if not isinstance(code, str) or code not in desk.vocabularies.get(COUNTRIES).by_identifier:
        raise invalid("The government must be the lower-case code of a country", "government")
    own = code == desk.person.government or rights.is_administrator(desk.person)
    allow(own, "manage users of another country")
    return code


def _text(sent: dict[str, Any], name: str, longest: int) -> str:
    value = sent.get(name)
    if not isinstance(value, str) or not value.strip():
        raise mandatory(f"Give the {name}", name)
    if len(value.strip()) > longest or "\0" in value:
        raise invalid(f"{name} may have {longest} characters", name)
    return value.strip()


def _first_password(desk: Desk, email: str) -> str:
    """The password that all practise with; none in a course, whose people have their own."""
    closed = desk.session.get(Setting, "examples closed")
    return "" if closed is not None and closed.value == "yes" else hashed(PASSWORD, email)
