"""The roles that this clearing-house knows, with the numbers by which they are granted (facts, section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sync.practice import realm
from sync.practice.asking.collection import Question, sifted
from sync.practice.house import Desk
from sync.practice.people import rights
from sync.practice.people.accounts import Person
from sync.practice.refusals import invalid, not_found
from sync.practice.wire import parsed, written

_LARGEST = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Role:
    """A role: its number, its code, and a name for people; national ones belong to a government."""

    id: int
    code: str
    name: str
    national: bool = False


ROLES = (
    Role(1, "Administrator", "Administrator"),
    Role(2, "ChmAdministrator", "Administrator of the clearing-house"),
    Role(3, "ChmNrNationalFocalPoint", "National focal point", national=True),
    Role(4, "NFP-CBD", "National focal point of the Convention"),
    Role(5, "ChmNrNationalAuthorizedUser", "National authorized user", national=True),
    Role(6, "Chm-CBIPublishingAuthority", "Publishes capacity development initiatives"),
    Role(7, "ChmDocumentValidationTeamMember", "Publishes virtual library resources"),
    Role(8, "BbiAdministrator", "Administrator of the Bio-Bridge Initiative"),
    Role(9, "undb-administrator", "Administrator of organizations"),
)


def listed(desk: Desk, question: Question) -> Any:
    """The roles that fit a query; ``isManageable`` and ``roles`` (codes) in it are understood as clients mean them."""
    person = desk.person
    query = parsed(question.query, "q") if question.query else {}
    if not isinstance(query, dict):
        raise invalid("q is not understood: it is no JSON object", "q")
    codes = query.pop("roles", None)
    if codes is not None and not (isinstance(codes, list) and all(isinstance(code, str) for code in codes)):
        raise invalid("q is not understood: roles must be a list of codes", "q")
    found = [role for role in ROLES if codes is None or _is_among(role, codes)]
    rest = Question(
        written(query),
        question.sort,
        question.skip,
        question.limit,
        question.count,
        question.fields,
        question.first,
    )
    return sifted([told(person, role) for role in found], rest)


def role_of(number: str) -> Role:
    """The role with this number; refused with 400 where it is no number, with 404 where there is none."""
    if not (number.isascii() and number.isdigit()) or len(number) > 10 or int(number) > _LARGEST:
        raise invalid("A role is named by its number", "roleId")
    for role in ROLES:
        if role.id == int(number):
            return role
    raise not_found("There is no such role")


def numbers_of(codes: frozenset[str]) -> list[int]:
    """The numbers of roles by their codes."""
    return [role.id for role in ROLES if role.code in codes]


def national(codes: frozenset[str]) -> list[str]:
    """Those of the codes that are national roles."""
    return [role.code for role in ROLES if role.national and role.code in codes]


def may_manage(person: Person, role: Role) -> bool:
    """Whether the person grants and revokes this role: administrators all of them, focal points the national ones."""
    return rights.is_administrator(person) or (role.national and is_manager(person))


def is_manager(person: Person) -> bool:
    """Whether the person manages users: administrators, and the focal points of a country."""
    focal_point = not person.roles.isdisjoint(realm.FOCAL_POINTS) and person.government is not None
    return rights.is_administrator(person) or focal_point


def told(person: Person, role: Role) -> dict[str, Any]:
    """A role as the clearing-house tells it to this person."""
    return {
        "roleId": role.id,
        "code": role.code,
        "name": role.name,
        "description": role.name,
        "isNational": role.national,
        "isManageable": may_manage(person, role),
    }


def _is_among(role: Role, codes: list[str]) -> bool:
    return role.code.lower() in {code.lower() for code in codes}
