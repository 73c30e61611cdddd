"""A scripted documents API with lists to walk through."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sync.client.documents.documents_api import DocumentsApi
from sync.client.wire.transport import Transport
from sync.records import Remote, Stamp
from tests.sync.client.scripted import Answer, Asked, Scripted, me

LIST = "/api/v2013/documents"


def info(number: int, **more: Any) -> dict[str, Any]:
    """What is told of a draft."""
    return {
        "identifier": f"RECORD-{number:05}",
        "type": "resource",
        "documentID": None,
        "latestRevision": 0,
        "workingDocumentID": number,
        "workingDocumentUpdatedOn": f"2025-01-01T00:00:00.{number:03}Z",
        **more,
    }


class Shelf:
    """A scripted documents API: lists of drafts and of published records, no more than ``most`` on a page."""

    def __init__(self, script: Scripted, drafts: list[dict[str, Any]], most: int = 500) -> None:
        self.script, self.most = script, most
        self.lists: dict[str, list[Any]] = {"mydraft": drafts, "my": []}
        self.broken: set[str] = set()
        self.after_page: Callable[[], object] = lambda: None
        script.by = self

    def __call__(self, asked: Asked) -> Answer:
        """A page of a list, or one record."""
        if asked.path != LIST:
            return self._one(asked)
        whole = self.lists[asked.query["collection"]]
        start = int(asked.query["$skip"])
        page = whole[start : start + min(self.most, int(asked.query["$top"]))]
        if asked.query.get("body"):
            page = [{**item, "workingDocumentBody": {"of": item["identifier"]}} for item in page]
        answer = Answer(200, {"Count": len(whole), "Items": page})
        self.after_page()
        return answer

    def _one(self, asked: Asked) -> Answer:
        name = asked.path.removeprefix(f"{LIST}/").removesuffix("/versions/draft")
        if name in self.broken:
            return Answer(500, b"")
        found = [item for item in self.lists["mydraft"] if item["identifier"] == name]
        return Answer(200, {**found[0], "workingDocumentBody": {"of": name}}) if found else Answer(404, {})

    def requests(self, *, lists: bool) -> int:
        """How many requests there have been for lists, or for single records."""
        return sum((asked.path == LIST) is lists for asked in self.script.asked)


def walk(transport: Transport, known: dict[str, Stamp] | None = None) -> list[Remote]:
    """All changes."""
    return list(DocumentsApi(transport, me).changes(known or {}))


def known_of(remotes: list[Remote]) -> dict[str, Stamp]:
    """The stamps of these."""
    return {remote.identifier: remote.stamp for remote in remotes}
