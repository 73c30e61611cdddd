"""Publishing by one call: checks, draft and request in one transaction (facts, section 2.4: v2023).

The facts give no answer's shape; the documentation's newest pages name ``{draft, workflow}``, and so it is here.
"""

from __future__ import annotations

import json
from typing import Any

from sync.practice.database.models import Workflow
from sync.practice.documents import drafts
from sync.practice.documents.described import Described, check_schema, described
from sync.practice.documents.records import Entry, entry_of, told
from sync.practice.documents.validation import check_valid
from sync.practice.house import Desk, allow
from sync.practice.people import rights
from sync.practice.refusals import forbidden, invalid, mandatory
from sync.practice.wire import Sent, spliced, written
from sync.practice.workflows import requests as workflows
from sync.practice.workflows import rules as workflow_rules
from sync.practice.workflows.lists import told as workflow_told

# The realms whose record types this clearing-house keeps; the others it only knows by name (facts, section 1.1).
_SERVED = ("chm", "chm-dev", "chm-trg")
_LONGEST_INFO = 1000


def check_visitor(desk: Desk, realm: str | None) -> None:
    """Refuse where no realm is named, or one whose records are not kept here (400), or nobody is signed in (403)."""
    if not realm:
        raise mandatory("Name the realm, in the address or in a header", "realm")
    if desk.realm.lower() not in _SERVED:
        raise invalid(f"No schema is configured for the realm {desk.realm}", "schema")
    if desk.visitor is None:
        raise forbidden("Authorization required: nobody is signed in")


def publish(desk: Desk, schema: str, identifier: str | None, sent: dict[str, Any], *, new: bool) -> str:
    """Keep the draft and ask for its publication; the answer's JSON text, ``{draft, workflow}``.

    ``new`` says that there must be no such record yet; otherwise there must be one.
    """
    draft = _keep(desk, _document(desk, schema, identifier, sent), new=new)
    workflow_rules.check_extras(sent, longest=_LONGEST_INFO)
    shown = told(desk, [draft], body=False)[0]
    workflow = request(desk, draft, sent)
    return spliced({}, {"draft": shown, "workflow": written(workflow_told(desk, workflow))})


def request(desk: Desk, draft: Entry, extras: dict[str, Any]) -> Workflow:
    """Ask for the publication of a draft, saying of it what clients say; ``extras`` are additionalInfo and batchId."""
    record, version = draft.record, draft.draft
    assert version is not None
    kind = workflow_rules.publication_of(record.type)
    data = {
        "realm": record.realm,
        "documentID": version.id,
        "identifier": record.identifier,
        "title": json.loads(version.title),
        "abstract": json.loads(version.summary),
        "metadata": json.loads(version.details),
    }
    data |= {name: extras[name] for name in ("additionalInfo", "batchId") if extras.get(name) is not None}
    return workflows.start(desk, {"type": kind, "version": workflow_rules.VERSIONS[kind], "data": data})


def _keep(desk: Desk, document: Described, *, new: bool) -> Entry:
    """In the order of the facts: the identifier, the rights, the review, the validation; then the draft is kept."""
    entry = entry_of(desk, document.identifier, change=True)
    there = entry is not None and entry.newest is not None
    if new and there:
        raise invalid("A document with this identifier exists: use a different one", "identifier")
    if not new and not there:
        raise invalid("A document with this identifier does not exist", "identifier")
    _check_rights(desk, entry, document)
    if entry:
        workflow_rules.check_unlocked(desk, entry, "identifier")
    check_valid(desk, document.schema, document.text)
    return drafts.keep_draft(desk, document)


def _check_rights(desk: Desk, entry: Entry | None, document: Described) -> None:
    if entry is None:
        allowed = rights.may_make_draft(desk.trusted, document.schema, document.government)
        allow(allowed, f"create {document.schema} drafts")
    else:
        drafts.check_may_keep(desk, entry, document)


def _document(desk: Desk, schema: str, identifier: str | None, sent: dict[str, Any]) -> Described:
    """The document that was sent; its header names it, and must agree with the address where that names it too."""
    check_schema(schema)
    document = sent.get("document")
    if not isinstance(document, dict):
        raise mandatory("The document is missing", "document")
    header = document.get("header")
    named = header.get("identifier") if isinstance(header, dict) else None
    if isinstance(header, dict) and not named:
        raise mandatory("The document's header has no identifier", "header.identifier")
    name = identifier or (named if isinstance(named, str) else "")
    return described(desk, name, schema, Sent(document, written(document)))
