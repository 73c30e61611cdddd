"""Documents as clients send them: what is checked of every one, and what is read from it for lists."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from sync.practice.database.models import Record, Version
from sync.practice.house import Desk
from sync.practice.people.accounts import Person
from sync.practice.realm import NEED, SCHEMAS
from sync.practice.refusals import invalid, mandatory
from sync.practice.wire import Sent, written

_PATTERN = re.compile(r"[A-Za-z0-9\-_]{11,128}")
_SUMMARIES = ("summary", "description", "problem")


@dataclass(frozen=True, slots=True)
class Described:
    """A document that may be kept: its type, its government, and its text as sent."""

    identifier: str
    schema: str
    government: str | None
    value: dict[str, Any]
    text: str


def check_identifier(identifier: str) -> str:
    """An identifier of the right pattern (facts, section 2.1); refused with 400 otherwise."""
    if not _PATTERN.fullmatch(identifier):
        raise invalid(
            "The identifier must have 11 to 128 letters, digits, hyphens or underscores", "identifier"
        )
    return identifier


def check_schema(schema: str | None) -> str:
    """A record type that the realm keeps as documents; refused with 400 otherwise."""
    if not schema:
        raise mandatory("The parameter schema is missing", "schema")
    if schema not in SCHEMAS:
        raise invalid("This schema is not configured for the realm", "schema")
    if schema == NEED:
        raise invalid("Requests for assistance are kept under /api/v2016/bbi-requests", "schema")
    return schema


def described(desk: Desk, identifier: str, schema: str | None, sent: Sent) -> Described:
    """The document, if its header agrees with the address it was sent to; refused with 400 otherwise.

    Drafts are saved without validation (facts, section 2.6): nothing else is looked at here.
    """
    schema = check_schema(schema)
    header = sent.value.get("header")
    if not isinstance(header, dict):
        raise mandatory("The document has no header", "header")
    if header.get("identifier") != check_identifier(identifier):
        raise invalid("The header's identifier is not the one in the address", "header.identifier")
    if header.get("schema") != schema:
        raise invalid("The header's schema is not the one in the address", "header.schema")
    return Described(identifier, schema, government_of(desk.person, sent.value), sent.value, sent.text)


def government_of(person: Person, document: dict[str, Any]) -> str | None:
    """The government that a document speaks for: its own, or that of its author."""
    named = document.get("government")
    code = named.get("identifier") if isinstance(named, dict) else None
    return code if isinstance(code, str) and len(code) <= 8 else person.government


def new_version(desk: Desk, record: Record, document: Described, stamp: str) -> Version:
    """A version of the record with this text, not yet published."""
    version = Version(identifier=record.identifier, created_on=stamp, created_by=desk.person.id)
    rewrite(desk, version, document, stamp)
    return version


def rewrite(desk: Desk, version: Version, document: Described, stamp: str) -> None:
    """Replace the whole text of a version."""
    details = {"schema": document.schema, "government": document.government, "userID": str(desk.person.id)}
    version.text, version.size = document.text, len(document.text.encode())
    version.title, version.summary = written(title_of(document.value)), written(summary_of(document.value))
    version.details = written(details)
    version.updated_on, version.updated_by = stamp, desk.person.id


def title_of(document: dict[str, Any]) -> dict[str, str]:
    """A title for lists, by language: of a record, of an organization, or of a contact's two names."""
    for field in ("title", "name", "organization"):
        if texts := _texts(document.get(field)):
            return texts
    names = [document.get("firstName"), document.get("lastName")]
    name = " ".join(part for part in names if isinstance(part, str) and part)
    return {_language(document): name} if name else {}


def summary_of(document: dict[str, Any]) -> dict[str, str]:
    """A summary for lists, by language."""
    return next(filter(None, (_texts(document.get(field)) for field in _SUMMARIES)), {})


def languages_of(document: dict[str, Any]) -> list[str]:
    """The languages that the document says it is in."""
    header = document.get("header")
    languages = header.get("languages") if isinstance(header, dict) else None
    return [name for name in languages if isinstance(name, str)] if isinstance(languages, list) else []


def text_of(version: Version) -> dict[str, Any]:
    """The document that a version holds."""
    value: dict[str, Any] = json.loads(version.text)
    return value


def _texts(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {name: text for name, text in value.items() if isinstance(text, str) and text}


def _language(document: dict[str, Any]) -> str:
    return next(iter(languages_of(document)), "en")
