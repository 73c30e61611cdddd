"""Somebody who speaks to a clearing-house by plain HTTP, and what the clearing-house has of a record."""

from __future__ import annotations

import json
from types import TracebackType
from typing import Any, Self

import requests

from forms.kinds import Document

DOCUMENTS, WORKFLOWS = "/api/v2013/documents", "/api/v2013/workflows"
SCHEMA = {"schema": "capacityBuildingInitiative"}


class Plain:
    """A session with a token; each request is one line of the facts, sections 2 and 3."""

    def __init__(self, address: str, email: str, password: str) -> None:
        """Sign in."""
        self._address = address
        self._session = requests.Session()
        self._session.headers["Realm"] = "chm"
        told = self.ask("POST", "/api/v2013/authentication/token", {"email": email, "password": password})
        self._session.headers["Authorization"] = f"Bearer {told['authenticationToken']}"

    def __enter__(self) -> Self:
        """Nothing more to do."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the connection go."""
        self._session.close()

    def ask(self, method: str, path: str, body: Any = None, **query: str) -> Any:
        """The answer's JSON; none where it has no body. AssertionError where it is refused."""
        answer = self._session.request(method, self._address + path, json=body, params=query, timeout=20)
        assert answer.ok, (method, path, answer.status_code, answer.text)
        return answer.json() if answer.content else None

    def find(self, path: str, **query: str) -> Any:
        """The answer's JSON, or none where there is nothing."""
        answer = self._session.get(self._address + path, params=query, timeout=20)
        return None if answer.status_code == 404 else answer.json()

    # What a person does.

    def save_draft(self, document: Document) -> None:
        """Write the draft whole."""
        self.ask("PUT", f"{_of(document)}/versions/draft", document, **SCHEMA)

    def request_publication(self, document: Document) -> None:
        """Ask for publication of the draft."""
        info = self.ask("GET", f"{_of(document)}/versions/draft", info="true")
        self._start("publishReferenceRecord", None, document, info["workingDocumentID"])

    def throw_draft_away(self, document: Document) -> None:
        """Remove the draft."""
        self.ask("DELETE", f"{_of(document)}/versions/draft")

    def request_removal(self, document: Document) -> None:
        """Ask that what is published be removed."""
        info = self.ask("GET", _of(document), info="true")
        self._start("deleteRecord", "0.4", document, info["documentID"])

    def decide(self, document: Document, activity: str, answer: dict[str, str]) -> None:
        """Decide the open request."""
        (number,) = [one["_id"] for one in self._workflows(document) if not one.get("closedOn")]
        self.ask("PUT", f"{WORKFLOWS}/{number}/activities/{activity}", answer)

    def _start(self, kind: str, version: str | None, document: Document, number: int) -> None:
        data = {
            "realm": "chm",
            "documentID": number,
            "identifier": document["header"]["identifier"],
            "title": document["title"],
            "metadata": SCHEMA,
        }
        self.ask("POST", WORKFLOWS, {"type": kind, "version": version, "data": data})

    def _workflows(self, document: Document) -> list[Any]:
        about = json.dumps({"data.identifier": document["header"]["identifier"]})
        return list(self.ask("GET", WORKFLOWS, q=about, s=json.dumps({"createdOn": 1})))

    # What there is.

    def seen(self, document: Document) -> dict[str, Any]:
        """All that the clearing-house has of the record, but for times and numbers of its own."""
        info = self.find(_of(document), info="true") or {}
        draft = self.find(f"{_of(document)}/versions/draft", info="true") or {}
        versions = self.find(f"{_of(document)}/versions") or {"Items": []}
        return {
            "published": self.find(_of(document)),
            "revision": info.get("revision"),
            "owner": info.get("owner"),
            "versions": [item["revision"] for item in versions["Items"]],
            "draft": self.find(f"{_of(document)}/versions/draft"),
            "locked by": ((draft or info).get("workingDocumentLock") or {}).get("lockedBy", {}).get("email"),
            "requests": [_request(one) for one in self._workflows(document)],
        }


def _of(document: Document) -> str:
    return f"{DOCUMENTS}/{document['header']['identifier']}"


def _request(workflow: dict[str, Any]) -> tuple[Any, ...]:
    """What was asked, by whom, how it ended and why."""
    (activity,) = workflow["activities"]
    result = activity.get("result") or {}
    return (
        workflow["type"]["name"],
        workflow["type"]["version"],
        workflow["createdBy_info"]["email"],
        workflow["state"],
        activity["name"],
        result.get("action"),
        result.get("reason"),
        (workflow.get("result") or {}).get("revision"),
    )
