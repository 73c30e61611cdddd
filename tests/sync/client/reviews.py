"""A scripted clearing-house with one record and the requests about it."""

from __future__ import annotations

from typing import Any

from tests.sync.client.scripted import ME, Answer, Asked, Scripted

NAME = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F1"
MINE = int(ME.user_id)
WORKFLOWS = "/api/v2013/workflows"
DRAFT = {
    "identifier": NAME,
    "type": "resource",
    "realm": "CHM",
    "workingDocumentID": 5,
    "workingDocumentUpdatedOn": "2026-03-02",
}
PUBLISHED = {
    "identifier": NAME,
    "type": "resource",
    "realm": "CHM",
    "documentID": 4,
    "latestRevision": 1,
    "updatedOn": "2026-03-01",
    "title": {"en": "Seeds"},
    "summary": {"en": "Short"},
    "metadata": {"schema": "resource", "government": "bj"},
}
LOCK = {
    "lockID": "workflow-1",
    "lockedOn": "2026-03-03T10:00:00Z",
    "lockedBy": {"userID": 9, "firstName": "Lin"},
}


def workflow(**more: Any) -> dict[str, Any]:
    """An open request for publication that this person is to decide, made by Lin."""
    return {
        "_id": "w1",
        "type": {"name": "publishReferenceRecord"},
        "createdOn": "2026-03-03",
        "createdBy": 9,
        "createdBy_info": {"firstName": "Lin", "lastName": "Moreno"},
        "activities": [{"name": "publishRecord", "assignedTo": [MINE]}],
        "data": {"identifier": NAME, "metadata": {"schema": "resource"}},
        **more,
    }


class House:
    """A scripted clearing-house with one record and these workflows."""

    def __init__(self, script: Scripted, info: Any, *workflows: Any) -> None:
        self.info, self.workflows = info, list(workflows)
        self.refused: Answer | None = None
        self.securities: Any = {"isAllowed": True}
        self.sent: list[Asked] = []
        script.by = self

    def __call__(self, asked: Asked) -> Answer:
        """Whatever is asked."""
        if asked.method != "GET":
            self.sent.append(asked)
            return self.refused or Answer(200, {})
        if asked.path == WORKFLOWS:
            return Answer(200, self.workflows if asked.query.get("sk", "0") == "0" else [])
        if asked.path.startswith(WORKFLOWS):
            found = [one for one in self.workflows if asked.path.endswith(f"/{one['_id']}")]
            return Answer(200, found[0]) if found else Answer(404, {"code": "notFound"})
        if "securities" in asked.path:
            return Answer(200, self.securities)
        return Answer(404, {"code": "notFound"}) if self.info is None else Answer(200, self.info)
