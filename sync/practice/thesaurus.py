"""Vocabularies, countries and the realm's configuration (facts, sections 1.1, 2.8, 6)."""

from __future__ import annotations

from typing import Any

from forms.domains import COUNTRIES
from forms.vocabularies import Term, Vocabulary
from sync.practice import mongo, realm
from sync.practice.house import House
from sync.practice.refusals import not_found


def domains(house: House) -> list[dict[str, Any]]:
    """Every domain, without its terms."""
    return [_domain(vocabulary) for vocabulary in house.vocabularies]


def domain(house: House, key: str) -> dict[str, Any]:
    """One domain, without its terms; refused with 404 where there is none."""
    return _domain(_vocabulary(house, key))


def terms(house: House, key: str) -> list[dict[str, Any]]:
    """The terms of a domain, in their order."""
    return [_told(number, term) for number, term in enumerate(_vocabulary(house, key).terms, start=1)]


def term(house: House, identifier: str) -> dict[str, Any]:
    """One term of any domain; refused with 404 where there is none."""
    for vocabulary in house.vocabularies:
        for number, found in enumerate(vocabulary.terms, start=1):
            if found.identifier == identifier:
                return _told(number, found)
    raise not_found("There is no such term")


def countries(house: House) -> list[dict[str, Any]]:
    """Every country: its code in capitals, its name in the six languages."""
    return [_country(term) for term in house.vocabularies.get(COUNTRIES).terms]


def country(house: House, code: str) -> dict[str, Any]:
    """One country by its code in capitals; refused with 404 where there is none."""
    found = [term for term in house.vocabularies.get(COUNTRIES).terms if term.identifier.upper() == code]
    if not found:
        raise not_found("There is no country with this code; codes are written in capitals")
    return _country(found[0])


def configuration_for(host: str, address: str) -> dict[str, Any]:
    """The configuration of the realm that a host serves; refused with 404 where no realm is served there."""
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
    if (name or host) not in realm.HOSTS:
        raise not_found("No realm is served by this host")
    return realm.configuration(address)


def configurations(query: str | None, address: str) -> list[dict[str, Any]]:
    """The configurations that fit a query such as ``{"realm":"CHM"}``."""
    found = realm.configuration(address)
    return [found] if mongo.matches(mongo.parse_query(query), found) else []


def _vocabulary(house: House, key: str) -> Vocabulary:
    for vocabulary in house.vocabularies:
        if vocabulary.domain == key:
            return vocabulary
    raise not_found("There is no such domain")


def _domain(vocabulary: Vocabulary) -> dict[str, Any]:
    return {"identifier": vocabulary.domain, "name": vocabulary.domain, "title": {"en": vocabulary.domain}}


def _told(number: int, term: Term) -> dict[str, Any]:
    return {
        "termId": number,
        "identifier": term.identifier,
        "name": term.name("en"),
        "title": dict(term.title),
        "shortTitle": {},
        "description": term.description.get("en", ""),
        "longDescription": dict(term.description),
        "source": "",
        "broaderTerms": list(term.broader),
        "narrowerTerms": list(term.narrower),
        "relatedTerms": [],
        "nonPreferedTerms": [],
    }


def _country(term: Term) -> dict[str, Any]:
    return {"code": term.identifier.upper(), "identifier": term.identifier, "name": dict(term.title)}
