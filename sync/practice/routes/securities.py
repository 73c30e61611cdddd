"""Asking what one may do: ``{isAllowed}`` (facts, sections 2.1, 2.2 and 9)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from fastapi import Response

from sync.practice.call import Call, answer
from sync.practice.documents.described import check_identifier, check_schema
from sync.practice.documents.records import entry_of
from sync.practice.documents.validation import given_metadata
from sync.practice.house import Desk
from sync.practice.refusals import invalid

Rule = Callable[[Desk, str, str, str, str | None], bool]


class Deed(StrEnum):
    """What one may wish to do."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


def securities(
    call: Call,
    rule: Rule,
    identifier: str,
    deed: Deed,
    given: tuple[str | None, str | None, str | None],
    *,
    also: str = "",
) -> Response:
    """Answer by a rule; ``given`` are the parameters metadata (JSON), schema and government.

    ``also`` names the member in which the documentation tells whether one may create; clients read ``isAllowed``.
    """
    with call.reading() as desk:
        desk.check_signed_in()
        schema, government = _described(desk, identifier, *given)
        allowed = rule(desk, identifier, deed.value, schema, government)
        documented = {also: allowed} if also and deed is Deed.CREATE else {}
        return answer({"isAllowed": allowed, **documented})


def _described(
    desk: Desk, identifier: str, metadata: str | None, schema: str | None, government: str | None
) -> tuple[str, str | None]:
    told = given_metadata(metadata)
    entry = None if identifier == "x" else entry_of(desk, check_identifier(identifier))
    named = told.get("schema") or schema or (entry.record.type if entry else None)
    if entry and named != entry.record.type:
        raise invalid("The record is of another schema", "schema")
    return check_schema(named), told.get("government") or government or None
