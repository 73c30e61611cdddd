"""Published documents, their lists, versions, rights and validation (facts, sections 2.1 and 2.6)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from sync.practice import publishing, validation
from sync.practice.call import Called, answer, answer_text, is_wanted
from sync.practice.documents import described
from sync.practice.house import Desk
from sync.practice.lists import Listing, listed, versions_listed
from sync.practice.models import Version
from sync.practice.records import Entry, told
from sync.practice.routes.securities import Deed, securities
from sync.practice.wire import page

router = APIRouter(prefix="/api/v2013/documents", tags=["documents"])

Text = Annotated[str | None, Query()]


@router.get("")
def lists(
    call: Called,
    collection: Text = None,
    wanted: Annotated[str | None, Query(alias="$filter")] = None,
    order: Annotated[str | None, Query(alias="$orderby")] = None,
    top: Annotated[str | None, Query(alias="$top")] = None,
    skip: Annotated[str | None, Query(alias="$skip")] = None,
    body: Text = None,
    text_EN_txt: Text = None,
) -> Response:
    """A page of a collection."""
    with call.reading() as desk:
        asked = Listing(collection, wanted, order, top, skip, text_EN_txt, is_wanted(body))
        return answer_text(listed(desk, asked))


@router.post("")
def publish_new(call: Called, schema: Text = None) -> Response:
    """Publish a new contact at once."""
    with call.writing() as desk:
        sent = call.sent()
        header = sent.value.get("header")
        named = header.get("identifier") if isinstance(header, dict) else None
        document = described(desk, named if isinstance(named, str) else "", schema, sent)
        return answer_text(_info(desk, publishing.publish_directly(desk, document, new=True)))


@router.put("/x/validate")
def validate(call: Called, schema: Text = None) -> Response:
    """Report what is wrong with a document; nothing is kept."""
    with call.reading() as desk:
        desk.check_signed_in()
        status, report = validation.report(desk, schema, call.sent().value)
        return answer(report, status)


@router.post("/x/validate")
def validate_as_documented(call: Called, schema: Text = None) -> Response:
    """The same by the method that the developer documentation names."""
    return validate(call, schema)


@router.get("/{identifier}")
def read(call: Called, identifier: str, info: Text = None, body: Text = None) -> Response:
    """The published document, or with ``info`` what is told of it."""
    with call.reading() as desk:
        entry, current = publishing.published(desk, identifier)
        return answer_text(_info(desk, entry, is_wanted(body)) if is_wanted(info) else current.text)


@router.head("/{identifier}")
def is_there(call: Called, identifier: str) -> Response:
    """Whether there is such a published document."""
    with call.reading() as desk:
        publishing.published(desk, identifier)
    return Response()


@router.get("/{identifier}/info")
def read_info(call: Called, identifier: str, body: Text = None) -> Response:
    """What is told of the published document."""
    with call.reading() as desk:
        return answer_text(_info(desk, publishing.published(desk, identifier)[0], is_wanted(body)))


@router.put("/{identifier}")
def publish(call: Called, identifier: str, schema: Text = None) -> Response:
    """Publish a contact at once."""
    with call.writing() as desk:
        document = described(desk, identifier, schema, call.sent())
        return answer_text(_info(desk, publishing.publish_directly(desk, document)))


@router.delete("/{identifier}")
def withdraw(call: Called, identifier: str, schema: Text = None) -> Response:
    """Take a published document back."""
    with call.writing() as desk:
        return answer_text(_info(desk, publishing.withdraw(desk, identifier, schema)))


@router.get("/{identifier}/securities/{deed}")
def may(
    call: Called,
    identifier: str,
    deed: Deed,
    metadata: Text = None,
    schema: Text = None,
    government: Text = None,
) -> Response:
    """Whether the visitor may do this with published documents."""
    return securities(call, publishing.may, identifier, deed, (metadata, schema, government))


@router.get("/{identifier}/versions")
def versions(
    call: Called,
    identifier: str,
    top: Annotated[str | None, Query(alias="$top")] = None,
    skip: Annotated[str | None, Query(alias="$skip")] = None,
    body: Text = None,
) -> Response:
    """The published revisions, newest first."""
    with call.reading() as desk:
        entry, _current = publishing.published(desk, identifier)
        count, found = versions_listed(desk, identifier, Listing(top=top, skip=skip))
        shown = [_as_current(entry, version) for version in found]
        return answer_text(page(count, told(desk, shown, body=is_wanted(body))))


@router.get("/{identifier}/versions/{revision}")
def revision(call: Called, identifier: str, revision: str) -> Response:
    """One published revision."""
    with call.reading() as desk:
        return answer_text(publishing.revision(desk, identifier, revision).text)


@router.head("/{identifier}/versions/{revision}")
def is_revision_there(call: Called, identifier: str, revision: str) -> Response:
    """Whether there is such a revision."""
    with call.reading() as desk:
        publishing.revision(desk, identifier, revision)
    return Response()


@router.get("/{identifier}/versions/{revision}/info")
def revision_info(call: Called, identifier: str, revision: str, body: Text = None) -> Response:
    """What is told of one published revision."""
    with call.reading() as desk:
        entry, _current = publishing.published(desk, identifier)
        shown = _as_current(entry, publishing.revision(desk, identifier, revision))
        return answer_text(_info(desk, shown, is_wanted(body)))


def _as_current(entry: Entry, version: Version) -> Entry:
    return Entry(entry.record, version, entry.draft, entry.lock)


def _info(desk: Desk, entry: Entry, body: bool = False) -> str:
    return told(desk, [entry], body=body)[0]
