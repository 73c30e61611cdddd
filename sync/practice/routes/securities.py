"""Asking what one may do: ``{isAllowed}`` (facts, sections 2.1 and 2.2)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from fastapi import Response

from sync.practice.call import Call, answer
from sync.practice.documents import check_identifier, check_schema
from sync.practice.house import Desk
from sync.practice.records import entry_of
from sync.practice.refusals import invalid
from sync.practice.wire import parsed

Rule = Callable[[Desk, str, str, str, str | None], bool]


class Deed(StrEnum):
    """What one may wish to do."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


def securities(
    call: Call, rule: Rule, identifier: str, deed: Deed, given: tuple[str | None, str | None, str | None]
) -> Response:
    """Answer by a rule; ``given`` are the parameters metadata (JSON), schema and government."""
    with call.reading() as desk:
        desk.check_signed_in()
        schema, government = _described(desk, identifier, *given)
        return answer({"isAllowed": rule(desk, identifier, deed.value, schema, government)})


def _described(
    desk: Desk, identifier: str, metadata: str | None, schema: str | None, government: str | None
) -> tuple[str, str | None]:
    told = parsed(metadata, "metadata") if metadata else {}
    if not isinstance(told, dict):
        raise invalid("metadata is not a JSON object", "metadata")
    entry = None if identifier == "x" else entry_of(desk, check_identifier(identifier))
    named = _text(told, "schema") or schema or (entry.record.type if entry else None)
    if entry and named != entry.record.type:
        raise invalid("The record is of another schema", "schema")
    return check_schema(named), _text(told, "government") or government or None


def _text(told: dict[str, Any], name: str) -> str | None:
    value = told.get(name)
    if value is not None and not isinstance(value, str):
        raise invalid(f"{name} in metadata must be a text", "metadata")
    return value
