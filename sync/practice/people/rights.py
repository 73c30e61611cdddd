"""Who may do what (facts, section 4): asked by the clearing-house itself, and told to clients under ``securities``."""

from __future__ import annotations

from sync.practice import realm
from sync.practice.people.accounts import Person
from sync.practice.realm import NATIONAL, REFERENCE, SCHEMAS

SECRETARIAT = "SCBD"
_SECRETARIAT_ROLES = frozenset(
    {*realm.ADMINISTRATORS, *realm.NEED_ADMINISTRATORS}
    | {role for schema in SCHEMAS.values() if schema.kind == REFERENCE for role in schema.authorities}
)


def owner_for(person: Person) -> str:
    """The owner of what this person makes."""
    if _SECRETARIAT_ROLES & person.roles:
        return SECRETARIAT
    return f"country:{person.government}" if person.government else f"user:{person.id}"


def owners_of(person: Person) -> tuple[str, ...]:
    """All owners for whom this person may act: colleagues of one country see each other's work."""
    return owner_for(person), f"user:{person.id}"


def is_administrator(person: Person) -> bool:
    """Whether the person administers the realm."""
    return not person.roles.isdisjoint(realm.ADMINISTRATORS)


def is_authority(person: Person, schema: str, government: str | None) -> bool:
    """Whether the person publishes records of this type; those of a country only for their own."""
    if is_administrator(person):
        return True
    described = SCHEMAS[schema]
    if person.roles.isdisjoint(described.authorities):
        return False
    return described.kind != NATIONAL or (person.government is not None and person.government == government)


def may_make_draft(person: Person, schema: str, government: str | None) -> bool:
    """Whether the person may begin a record of this type."""
    if not person.verified:
        return False
    kind = SCHEMAS[schema].kind
    if kind == REFERENCE or schema == realm.CONTACT or is_administrator(person):
        return True
    national = {*realm.FOCAL_POINTS, *realm.AUTHORIZED_USERS}
    return (
        kind == NATIONAL and not person.roles.isdisjoint(national) and government in (None, person.government)
    )


def may_change_draft(person: Person, schema: str, owner: str, government: str | None) -> bool:
    """Whether the person may change or throw away a draft with this owner."""
    if not person.verified:
        return False
    return owner in owners_of(person) or is_authority(person, schema, government)


def may_publish(person: Person, schema: str, owner: str | None, government: str | None) -> bool:
    """Whether the person may publish, or take back, without asking; ``owner`` is nothing for a new record."""
    if not person.verified:
        return False
    if schema == realm.CONTACT:
        return owner is None or owner in owners_of(person) or is_administrator(person)
    return is_authority(person, schema, government)


def is_need_administrator(person: Person) -> bool:
    """Whether the person publishes needs."""
    return not person.roles.isdisjoint(realm.NEED_ADMINISTRATORS)
