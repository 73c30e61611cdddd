"""The validation report (facts, section 2.6), made by the program's own forms."""

from __future__ import annotations

import json
from typing import Any

from forms.codes import Problem
from forms.problems import not_allowed, problems
from forms.registry import UnknownForm, form_for
from sync.practice.documents.described import check_schema, government_of, languages_of, summary_of, title_of
from sync.practice.documents.national import with_national_records
from sync.practice.documents.references import reference_errors
from sync.practice.house import Desk
from sync.practice.refusals import invalid
from sync.practice.wire import parsed

MANDATORY, INVALID = "Error.Mandatory", "Error.InvalidValue"


def report(
    desk: Desk, schema: str | None, document: dict[str, Any], metadata: str | None = None
) -> tuple[int, dict[str, Any]]:
    """The status and the report: 400 for what is no record of this schema at all; a valid record has no errors.

    ``metadata`` is JSON that may name the schema and the government, as clients send it.
    """
    given = given_metadata(metadata)
    schema = check_schema(schema or given.get("schema"))
    header = document.get("header")
    errors = _header_errors(schema, header)
    told = {"schema": schema, "government": given.get("government") or government_of(desk.person, document)}
    found: dict[str, Any] = {
        "identifier": header.get("identifier") if isinstance(header, dict) else None,
        "schema": schema,
        "locales": languages_of(document),
        "links": [],
        "title": title_of(document),
        "summary": summary_of(document),
        # Facts, section 9: both spellings are seen.
        "metaData": told,
        "metadata": told,
    }
    if errors:
        return 400, {**found, "errors": errors}
    errors = errors_in(desk, schema, document)
    return 200, {**found, **({"errors": errors} if errors else {})}


def errors_in(desk: Desk, schema: str, document: dict[str, Any]) -> list[dict[str, Any]]:
    """What is wrong with a document, in the clearing-house's codes; only the languages where no form is known."""
    return [*_form_errors(desk, schema, document), *reference_errors(desk, document)]


def given_metadata(text: str | None) -> dict[str, str]:
    """The texts in a ``metadata`` parameter; refused with 400 where it is no JSON object of that kind."""
    told = parsed(text, "metadata") if text else {}
    if not isinstance(told, dict):
        raise invalid("metadata is not a JSON object", "metadata")
    for name in ("schema", "government", "realm"):
        if not isinstance(told.get(name, ""), str | None):
            raise invalid(f"{name} in metadata must be a text", "metadata")
    return told


def _form_errors(desk: Desk, schema: str, document: dict[str, Any]) -> list[dict[str, Any]]:
    try:
        form = form_for(schema)
    except UnknownForm:
        return [] if languages_of(document) else [{"code": MANDATORY, "property": "header.languages"}]
    known = with_national_records(desk, form, document)
    found = (*problems(form, document, known), *not_allowed(form, document))
    return [_told(problem) for problem in found]


def check_valid(desk: Desk, schema: str, text: str) -> None:
    """Refuse with 400 and the errors what is not valid: only valid records are published."""
    errors = errors_in(desk, schema, json.loads(text))
    if errors:
        fields = [error.get("property") or error["properties"][0] for error in errors]
        raise invalid("The record is not valid: see the validation errors", *fields, errors=errors)


def _header_errors(schema: str, header: Any) -> list[dict[str, Any]]:
    if not isinstance(header, dict):
        return [{"code": MANDATORY, "property": "header"}]
    missing = [name for name in ("identifier", "schema") if not isinstance(header.get(name), str)]
    if missing:
        return [{"code": MANDATORY, "property": f"header.{name}"} for name in missing]
    return [{"code": INVALID, "property": "header.schema"}] if header["schema"] != schema else []


def _told(problem: Problem) -> dict[str, Any]:
    if problem.code == "Error.MandatoryAnyOf":
        return {"code": problem.code, "properties": [problem.path, *problem.also]}
    told: dict[str, Any] = {"code": problem.code, "property": problem.path}
    return {**told, "parameters": dict(problem.parameters)} if problem.parameters else told
