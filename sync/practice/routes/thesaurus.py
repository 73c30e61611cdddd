"""The thesaurus and the countries (facts, sections 2.8 and 6); no token is needed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import WithJsonSchema

from forms.vocabularies import Vocabularies
from sync.practice.call import Call, Called, is_wanted
from sync.practice.conditional import answer_if_changed
from sync.practice.refusals import mandatory
from sync.practice.routes.questions import Asked
from sync.practice.terms import countries, thesaurus
from sync.practice.terms.vocabularies import changed_on

router = APIRouter(tags=["thesaurus"])
_THESAURUS = "/api/v2013/thesaurus"
_YES_NO = WithJsonSchema({"type": "string", "enum": ["", "true", "false"]})
_RELATIONS = {
    "parameters": [
        {
            "name": "relations",
            "in": "query",
            "description": "Accepted: the relations are always told",
            "schema": {"type": "string", "enum": ["", "true", "false"]},
        }
    ]
}
_UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "The client has it already"}}

Immediate = Annotated[str | None, Query(description="Yes: only the next ones"), _YES_NO]
Domain = Annotated[str | None, Query(description="Only terms of this domain")]


def _told(call: Call, request: Request, ask: Callable[[Vocabularies], Any]) -> Response:
    with call.reading() as desk:
        return answer_if_changed(request.headers, ask(desk.vocabularies), changed_on(desk.session))


@router.get(f"{_THESAURUS}/domains", responses=_UNCHANGED)
def domains(call: Called, request: Request) -> Response:
    """Every domain."""
    return _told(call, request, thesaurus.domains)


@router.get(f"{_THESAURUS}/domains/{{domain}}", responses=_UNCHANGED)
def domain(call: Called, request: Request, domain: str) -> Response:
    """One domain."""
    return _told(call, request, lambda all_of_them: thesaurus.domain(all_of_them, domain))


@router.get(f"{_THESAURUS}/domains/{{domain}}/terms", responses=_UNCHANGED, openapi_extra=_RELATIONS)
def terms(call: Called, request: Request, domain: str) -> Response:
    """The terms of a domain."""
    return _told(call, request, lambda all_of_them: thesaurus.terms(all_of_them, domain))


@router.get(f"{_THESAURUS}/terms", responses=_UNCHANGED)
def term_by_code(call: Called, request: Request, termCode: Annotated[str, Query()] = "") -> Response:
    """One term, as older clients ask for it."""
    if not termCode:
        raise mandatory("Name the term", "termCode")
    return _told(call, request, lambda all_of_them: thesaurus.term(all_of_them, termCode))


@router.get(f"{_THESAURUS}/terms/{{term}}", responses=_UNCHANGED, openapi_extra=_RELATIONS)
def term(call: Called, request: Request, term: str) -> Response:
    """One term."""
    return _told(call, request, lambda all_of_them: thesaurus.term(all_of_them, term))


@router.get(f"{_THESAURUS}/terms/{{term}}/narrowers", responses=_UNCHANGED)
def narrowers(
    call: Called, request: Request, term: str, immediate: Immediate = None, domain: Domain = None
) -> Response:
    """The terms below one."""
    find = partial(thesaurus.narrower, identifier=term, immediate=is_wanted(immediate), domain=domain or "")
    return _told(call, request, find)


@router.get(f"{_THESAURUS}/terms/{{term}}/broaders", responses=_UNCHANGED)
def broaders(
    call: Called, request: Request, term: str, immediate: Immediate = None, domain: Domain = None
) -> Response:
    """The terms above one."""
    find = partial(thesaurus.broader, identifier=term, immediate=is_wanted(immediate), domain=domain or "")
    return _told(call, request, find)


@router.get("/api/v2013/countries", responses=_UNCHANGED)
@router.get("/api/v2013/countries/", include_in_schema=False)
def every_country(call: Called, request: Request, asked: Asked) -> Response:
    """The countries that fit a query, or how many there are."""
    return _told(call, request, lambda all_of_them: countries.listed(all_of_them, asked))


@router.get("/api/v2013/countries/{code}", responses=_UNCHANGED)
def country(call: Called, request: Request, code: str) -> Response:
    """One country."""
    return _told(call, request, lambda all_of_them: countries.one(all_of_them, code))
