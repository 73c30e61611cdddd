"""Visiting a practice clearing-house over real HTTP, and documents to bring along."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

import requests

from sync.practice.people.accounts import PASSWORD

DOCUMENTS = "/api/v2013/documents"
WORKFLOWS = "/api/v2013/workflows"
NEEDS = "/api/v2016/bbi-requests"
TOKEN = "/api/v2013/authentication/token"
USER = "/api/v2013/authentication/user"

ACTIVITY = "capacityBuildingInitiative"
FIRST = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F1"
SECOND = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F2"
THIRD = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F3"
PERSON = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8C0"
HOUSE = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8D0"

Document = dict[str, Any]


class Visit:
    """One person's visits, signed in (or not) with one token, over one connection."""

    def __init__(self, address: str, email: str | None = None, scheme: str = "Bearer") -> None:
        self.address = address
        self.session = requests.Session()
        self.session.headers["realm"] = "CHM"
        if email:
            answer = self.post(TOKEN, {"email": email, "password": PASSWORD})
            self.token = answer.json()["authenticationToken"]
            self.session.headers["Authorization"] = f"{scheme} {self.token}"

    def ask(self, method: str, path: str, sent: Any = None, /, **parameters: Any) -> requests.Response:
        """One request; what is ``sent`` goes as JSON, ``parameters`` in the address (``_top`` is ``$top``)."""
        named = {
            name.replace("_", "$", 1) if name[0] == "_" else name: value for name, value in parameters.items()
        }
        return self.session.request(method, self.address + path, params=named, json=sent, timeout=20)

    def get(self, path: str, **parameters: Any) -> requests.Response:
        return self.ask("GET", path, **parameters)

    def head(self, path: str, **parameters: Any) -> requests.Response:
        return self.ask("HEAD", path, **parameters)

    def post(self, path: str, sent: Any = None, /, **parameters: Any) -> requests.Response:
        return self.ask("POST", path, sent, **parameters)

    def put(self, path: str, sent: Any = None, /, **parameters: Any) -> requests.Response:
        return self.ask("PUT", path, sent, **parameters)

    def patch(self, path: str, sent: Any = None, /, **parameters: Any) -> requests.Response:
        return self.ask("PATCH", path, sent, **parameters)

    def delete(self, path: str, **parameters: Any) -> requests.Response:
        return self.ask("DELETE", path, **parameters)

    def items(self, collection: str, **parameters: Any) -> list[Document]:
        """A page of a collection."""
        answer = self.get(DOCUMENTS, collection=collection, **parameters)
        assert answer.status_code == 200, answer.text
        found: list[Document] = answer.json()["Items"]
        return found

    def draft(self, document: Document) -> requests.Response:
        """Keep a document as a draft."""
        header = document["header"]
        return self.put(draft(header["identifier"]), document, schema=header["schema"])

    def request_publication(self, identifier: str, kind: str = "publishReferenceRecord") -> requests.Response:
        """Ask for a draft to be published."""
        return self.post(WORKFLOWS, {"type": kind, "data": {"realm": "CHM", "identifier": identifier}})

    def decide(self, workflow: Document, decision: Document) -> requests.Response:
        """Approve or reject."""
        name = workflow["activities"][0]["name"]
        return self.put(f"{WORKFLOWS}/{workflow['_id']}/activities/{name}", decision)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.session.close()


def document(identifier: str) -> str:
    """The address of a published document."""
    return f"{DOCUMENTS}/{identifier}"


def draft(identifier: str) -> str:
    """The address of a draft."""
    return f"{DOCUMENTS}/{identifier}/versions/draft"


def activity(identifier: str = FIRST, **changes: Any) -> Document:
    """A valid activity."""
    return {
        "header": {"identifier": identifier, "schema": ACTIVITY, "languages": ["en", "fr"]},
        "title": {"en": "Training of rangers", "fr": "Formation des écogardes"},
        "description": {"en": "Three weeks in the field.", "fr": "Trois semaines sur le terrain."},
        "contacts": [{"identifier": f"{PERSON}@1"}],
        "categories": [
            {"identifier": "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED", "customValue": {"en": "peer exchange"}}
        ],
        "geographicScope": {"identifier": "20B2CC6D-646D-4FD5-BD53-D652BA3FA088"},
        "countryRegions": [{"identifier": "bj"}],
        "status": {"identifier": "73E2AC27-D964-487C-A4E6-0997BB27AF01"},
        "startDate": "2025-05-01",
        "endDate": "2025-05-21",
        "isProjectProgramme": False,
        "isImplementedByAgencies": True,
        "implementingAgencies": [{"identifier": HOUSE}],
        "gbfTargets": [{"identifier": "GBF-TARGET-20"}],
        "totalBudget": "25000",
        **changes,
    }


def contact(identifier: str = PERSON, **changes: Any) -> Document:
    """A valid contact, which is published without review."""
    return {
        "header": {"identifier": identifier, "schema": "contact", "languages": ["en"]},
        "type": "person",
        "firstName": "Ama",
        "lastName": "Doe",
        "country": {"identifier": "bj"},
        "emails": ["ama.doe@example.org"],
        **changes,
    }


def need(**changes: Any) -> Document:
    """A need as the desktop client sends it."""
    return {
        "meta": {"languages": ["en"], "status": "draft", "mark": FIRST},
        "title": {"en": "Identification of orchids"},
        "problem": {"en": "Nobody in the country can tell the species apart."},
        "country": {"identifier": "bj"},
        "aFieldOfTomorrow": {"kept": [1, 2.5, "three"]},
        **changes,
    }
