"""Where the files of records are at which clearing-house."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from forms.files import Local, attached_name, with_urls
from forms.kinds import Document
from sync.store import schema
from sync.store.connections import Connections
from sync.store.jsons import dumps, loads
from sync.store.records.kept import copied, find
from sync.store.records.writing import amend_version, put


class Uploads:
    """What was sent: each file of a record once to a clearing-house, whatever breaks off later."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Keep it in this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def url(self, address: str, identifier: str, digest: str) -> str:
        """Where the record's file is at the clearing-house with this address; empty where it was never sent there."""
        upload = schema.upload.c
        where = (upload.address == address, upload.identifier == identifier, upload.digest == digest)
        with self._connections.reading() as connection:
            return connection.execute(select(upload.url).where(*where)).scalar() or ""

    def file_at(self, url: str) -> Local | None:
        """The file that was sent from here and is at this address by now; none where it is not known here."""
        upload = schema.upload.c
        query = (
            select(upload.digest, upload.name).where(upload.url == url).order_by(upload.at.desc()).limit(1)
        )
        with self._connections.reading() as connection:
            found = connection.execute(query).first()
        return Local(found.digest, found.name) if found else None

    def of(self, identifier: str) -> list[tuple[str, Local, str]]:
        """Where the files of a record are: for each the clearing-house's address, the file, the link to it there."""
        upload = schema.upload.c
        query = select(schema.upload).where(upload.identifier == identifier).order_by(upload.at)
        with self._connections.reading() as connection:
            return [(row.address, Local(row.digest, row.name), row.url) for row in connection.execute(query)]

    def elsewhere(self, address: str, identifier: str, document: Document) -> dict[str, Local]:
        """The links of a document that lead to files which were sent to another clearing-house than this one."""
        upload = schema.upload.c
        with self._connections.reading() as connection:
            rows = connection.execute(select(schema.upload).where(upload.identifier == identifier)).all()
        here = {row.url for row in rows if row.address == address}
        there = {row.url: Local(row.digest, row.name) for row in rows if row.address != address}
        return {url: there[url] for url in _addresses(document) if url in there and url not in here}

    def sent(self, address: str, identifier: str, file: Local, url: str, instead_of: str = "") -> None:
        """Note where a record's file is by now, and let the record's links lead there, in one step.

        It is no change of the record by anybody: time, author, state and history stay as they are. A record that was
        erased meanwhile stays so.
        """
        row = {"address": address, "identifier": identifier, "digest": file.digest, "url": url}
        row |= {"name": file.name, "at": self._now()}
        statement = insert(schema.upload)
        change = {part: statement.excluded[part] for part in ("url", "name", "at")}
        with self._connections.writing() as connection:
            connection.execute(statement.on_conflict_do_update(set_=change), row)
            was = find(connection, identifier)
            if was is None:
                return
            kept = copied(was)
            urls = {file.digest: url, **({instead_of: url} if instead_of else {})}
            kept.mine = dumps(with_urls(loads(was.mine), urls))
            if kept.mine != was.mine:
                amend_version(connection, was, kept.mine)
                put(connection, kept, was=was, at=self._now())


def _addresses(value: Any) -> set[str]:
    if isinstance(value, list):
        return {url for part in value for url in _addresses(part)}
    if not isinstance(value, dict):
        return set()
    url = value.get("url")
    own = {url} if isinstance(url, str) and attached_name(url) else set()
    return own | _addresses(list(value.values()))
