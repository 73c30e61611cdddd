"""Vocabularies, countries and the realm's configuration (facts, sections 1.1, 2.8, 6); no token is needed."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from sync.practice import thesaurus
from sync.practice.call import Called, answer

router = APIRouter(tags=["thesaurus"])
_THESAURUS = "/api/v2013/thesaurus"
_REALMS = "/api/v2018/realm-configurations"


@router.get(f"{_THESAURUS}/domains")
def domains(call: Called) -> Response:
    """Every domain."""
    return answer(thesaurus.domains(call.house))


@router.get(f"{_THESAURUS}/domains/{{domain}}")
def domain(call: Called, domain: str) -> Response:
    """One domain."""
    return answer(thesaurus.domain(call.house, domain))


@router.get(f"{_THESAURUS}/domains/{{domain}}/terms")
def terms(call: Called, domain: str) -> Response:
    """The terms of a domain."""
    return answer(thesaurus.terms(call.house, domain))


@router.get(f"{_THESAURUS}/terms/{{term}}")
def term(call: Called, term: str) -> Response:
    """One term."""
    return answer(thesaurus.term(call.house, term))


@router.get("/api/v2013/countries")
def countries(call: Called) -> Response:
    """Every country."""
    return answer(thesaurus.countries(call.house))


@router.get("/api/v2013/countries/{code}")
def country(call: Called, code: str) -> Response:
    """One country."""
    return answer(thesaurus.country(call.house, code))


@router.get(_REALMS)
def configurations(call: Called, q: Annotated[str | None, Query()] = None) -> Response:
    """The configurations that fit a query."""
    return answer(thesaurus.configurations(q, call.address))


@router.get(f"{_REALMS}/{{host}}")
def configuration(call: Called, host: str) -> Response:
    """The configuration of the realm that a host serves."""
    return answer(thesaurus.configuration_for(host, call.address))
