"""Attachments: who may attach a file to a record, who may read it, and what is told of it (facts, section 2.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from sqlalchemy import func, or_, select

from sync.practice import needs
from sync.practice.asking.lists import whole
from sync.practice.database.models import Need
from sync.practice.documents.described import check_identifier
from sync.practice.documents.records import brief, check_not_locked, entry_of
from sync.practice.files.tables import Attachment, Content
from sync.practice.house import Desk, allow
from sync.practice.people import rights
from sync.practice.realm import NEED
from sync.practice.refusals import not_found
from sync.practice.wire import page, written

_MOST = 500


@dataclass(frozen=True, slots=True)
class _Holder:
    """The record that files are attached to, as far as it is there: whose it is, and whether everybody may read it."""

    owner: str | None = None
    schema: str = ""
    government: str | None = None
    public: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """An attachment that the visitor may read, its content, and whether everybody may."""

    attachment: Attachment
    content: Content
    public: bool


def check_may_attach(desk: Desk, identifier: str) -> str:
    """Whose the attachment will be; refused for those who may not change the record's draft.

    Files may come before the draft (facts, section 2.5): then whoever may make one may attach, unless somebody of
    another owner has attached something to that identifier before.
    """
    person = desk.trusted
    entry = entry_of(desk, check_identifier(identifier))
    if entry:
        record = entry.record
        allowed = rights.may_change_draft(person, record.type, record.owner, entry.government)
        allow(allowed, "attach files to this record")
        check_not_locked(entry)
        return record.owner
    holder = _holder(desk, identifier)
    mine = rights.owners_of(person)
    if holder.owner is not None:
        allow(holder.owner in mine or rights.is_need_administrator(person), "attach files to this record")
        return holder.owner
    foreign = select(Attachment.id).where(Attachment.identifier == identifier, Attachment.owner.not_in(mine))
    allow(desk.session.scalar(foreign.limit(1)) is None, "attach files to this record")
    return rights.owner_for(person)


def attach(desk: Desk, identifier: str, name: str, kind: str, content_id: int) -> Seen:
    """Attach bytes that are kept already; refused for those who may not change the record's draft."""
    attachment = Attachment(
        identifier=identifier,
        owner=check_may_attach(desk, identifier),
        filename=name,
        media_type=kind,
        content_id=content_id,
        created_on=desk.stamp(),
        created_by=desk.person.id,
    )
    desk.session.add(attachment)
    desk.session.flush()
    content = desk.session.get_one(Content, content_id)
    return Seen(attachment, content, _holder(desk, identifier).public)


def listed(desk: Desk, identifier: str, top: str | None, skip: str | None) -> str:
    """The attachments of a record, oldest first, as JSON text; refused with 404 where there is none one may see."""
    holder = _holder(desk, check_identifier(identifier))
    visible = or_(Attachment.owner.in_(_owners(desk, holder)), _is_open(holder))
    mine = (Attachment.identifier == identifier, visible)
    count = desk.session.scalar(select(func.count()).where(*mine)) or 0
    if not count:
        raise not_found("There are no attachments that may be seen")
    query = select(Attachment, Content).join(Content, Content.id == Attachment.content_id).where(*mine)
    query = query.order_by(Attachment.id).offset(whole(skip, "$skip", 0))
    found = desk.session.execute(query.limit(min(_MOST, whole(top, "$top", _MOST))))
    shown = (Seen(attachment, content, holder.public) for attachment, content in found)
    return page(count, [written(told(desk, seen)) for seen in shown])


def seen(desk: Desk, identifier: str, number: str, name: str) -> Seen:
    """One attachment that the visitor may read; refused with 404 where there is none such."""
    holder = _holder(desk, check_identifier(identifier))
    wanted = int(number) if number.isascii() and number.isdigit() and len(number) <= 9 else 0
    query = select(Attachment, Content).join(Content, Content.id == Attachment.content_id)
    found = desk.session.execute(
        query.where(Attachment.id == wanted, Attachment.identifier == identifier, Attachment.filename == name)
    ).first()
    if found is None or not _may_read(desk, holder, found[0]):
        raise not_found("There is no such attachment")
    return Seen(found[0], found[1], holder.public)


def told(desk: Desk, seen: Seen) -> dict[str, Any]:
    """An attachment as the clearing-house tells it; ``hash`` is the SHA-256 of the bytes in hexadecimal digits.

    The facts name only the member; which digest the real clearing-house puts there is not known.
    """
    attachment, content = seen.attachment, seen.content
    who = brief(desk, attachment.created_by)
    address = f"/api/v2013/documents/{attachment.identifier}/attachments/{attachment.id}/"
    return {
        "documentAttachmentID": attachment.id,
        "attachmentID": attachment.id,
        "documentUID": attachment.identifier,
        "filename": attachment.filename,
        "mediaType": attachment.media_type,
        "hash": content.digest,
        "size": content.size,
        "isPublic": seen.public,
        "url": address + quote(attachment.filename, safe=""),
        "createdOn": attachment.created_on,
        "createdBy": who,
        "submittedOn": attachment.created_on,
        "submittedBy": who,
    }


def _holder(desk: Desk, identifier: str) -> _Holder:
    entry = entry_of(desk, identifier)
    if entry:
        record = entry.record
        return _Holder(record.owner, record.type, entry.government, entry.current is not None)
    named = or_(Need.id == identifier, Need.mark == identifier)
    need = desk.session.scalar(select(Need).where(named).order_by(Need.created_on).limit(1))
    return _Holder(need.owner, NEED, None, need.status == needs.PUBLIC) if need else _Holder()


def _owners(desk: Desk, holder: _Holder) -> set[str]:
    """Whose attachments the visitor may read, whether or not the record is published."""
    person = desk.visitor
    if person is None:
        return set()
    authority = holder.schema and rights.is_authority(person, holder.schema, holder.government)
    return {*rights.owners_of(person), *([holder.owner] if authority and holder.owner else [])}


def _is_open(holder: _Holder) -> Any:
    """For everybody to read: of a published record, what its own people attached."""
    return Attachment.owner == (holder.owner if holder.public else None)


def _may_read(desk: Desk, holder: _Holder, attachment: Attachment) -> bool:
    is_open = holder.public and attachment.owner == holder.owner
    return is_open or attachment.owner in _owners(desk, holder)
