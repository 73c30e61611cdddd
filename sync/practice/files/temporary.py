"""Files on their way to a record: an upload address that is signed, holds for a while, and takes no token (facts, 2.5).

The addresses behave as those of a store of files that is no part of the clearing-house itself; so do their refusals,
which are XML.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta
from typing import Any

from fastapi import Response
from sqlalchemy import select

from sync.practice.files import attachments
from sync.practice.files.attachments import Seen
from sync.practice.files.kept import throw_away_old
from sync.practice.files.tables import TemporaryFile
from sync.practice.house import Desk, House
from sync.practice.people.accounts import digest
from sync.practice.refusals import Refusal, not_found
from sync.practice.stamps import stamp

UPLOAD_LIFE = timedelta(hours=1)
LIFE = timedelta(days=1)
PATH = "/storage/temporary-files"


class StorageRefusal(Refusal):
    """A refusal by the store of files; becomes XML."""

    def answer(self) -> Response:
        """The answer that the store gives."""
        text = f"<Error><Code>{self.code}</Code><Message>{self.message}</Message></Error>"
        return Response(
            f'<?xml version="1.0" encoding="UTF-8"?>\n{text}', self.status, media_type="application/xml"
        )


def begun(desk: Desk, name: str, kind: str) -> tuple[TemporaryFile, str]:
    """A new temporary file without bytes, and the secret that its upload address is signed with."""
    house, person = desk.house, desk.trusted
    throw_away_old(desk.session, house)
    secret = hashlib.sha256(f"upload {house.new_id()}".encode()).hexdigest()
    file = TemporaryFile(
        uid=hashlib.sha256(f"file {house.new_id()}".encode()).hexdigest()[:32],
        secret=digest(secret),
        filename=name,
        media_type=kind,
        made_by=person.id,
        made_on=desk.stamp(),
        upload_until=stamp(house.now() + UPLOAD_LIFE),
        expires_on=stamp(house.now() + LIFE),
    )
    desk.session.add(file)
    return file, secret


def told(file: TemporaryFile, secret: str, address: str) -> dict[str, Any]:
    """A temporary file as the clearing-house tells it."""
    query = f"X-Expires={file.upload_until}&X-Signature={secret}"
    return {
        "url": f"{address}{PATH}/{file.uid}?{query}",
        "uid": file.uid,
        "contentType": file.media_type,
        "metadata": {"filename": file.filename, "expiresOn": file.expires_on},
    }


def check_upload(house: House, uid: str, secret: str, content_type: str) -> None:
    """Refuse with 403, as a store of files does, what the address was not signed for."""
    with house.database.reading() as session:
        file = session.get(TemporaryFile, uid)
    if file is None or not hmac.compare_digest(file.secret, digest(secret)):
        raise StorageRefusal(403, "AccessDenied", "Access Denied")
    if file.upload_until <= stamp(house.now()):
        raise StorageRefusal(403, "AccessDenied", "Request has expired")
    if content_type.strip().lower() != file.media_type.lower():
        raise StorageRefusal(403, "SignatureDoesNotMatch", "The content type is not the one that was signed")


def filled(house: House, uid: str, content_id: int) -> None:
    """The bytes of a temporary file are there, in place of those before; refused with 403 where it is gone by now."""
    with house.database.writing() as session:
        file = session.get(TemporaryFile, uid)
        if file is None:
            raise StorageRefusal(403, "AccessDenied", "Access Denied")
        file.content_id = content_id


def persisted(desk: Desk, identifier: str, uid: str, name: str | None) -> Seen:
    """Make an attachment of a temporary file, which is gone by that; refused with 404 where it is not mine or empty."""
    person = desk.trusted
    query = select(TemporaryFile).where(TemporaryFile.uid == uid, TemporaryFile.made_by == person.id)
    file = desk.session.scalar(query.with_for_update())
    if file is None or file.content_id is None or file.expires_on <= desk.stamp():
        raise not_found("There is no such temporary file, or nothing was uploaded to it")
    seen = attachments.attach(desk, identifier, name or file.filename, file.media_type, file.content_id)
    desk.session.delete(file)
    return seen
