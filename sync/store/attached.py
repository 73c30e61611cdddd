"""Links to files that were attached here: each leads to where its file is at the clearing-house, once it is there.

So that it makes no difference who writes a document (a form that was open meanwhile, an older version that is
restored, a file that is imported), that is looked after wherever a document is written.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from forms.files import SCHEME, local_files, with_urls
from sync.store import schema
from sync.store.jsons import dumps, loads

_UPLOAD = schema.upload.c


def settled(connection: Connection, identifier: str, text: str) -> str:
    """The document as JSON text, with the addresses of those of its files that were sent before.

    Where a file is at several clearing-houses, it is the address at which it arrived last.
    """
    if SCHEME not in text:
        return text
    document = loads(text)
    digests = {file.digest for file in local_files(document)}
    mine = (_UPLOAD.identifier == identifier, _UPLOAD.digest.in_(digests))
    rows = connection.execute(select(_UPLOAD.digest, _UPLOAD.url).where(*mine).order_by(_UPLOAD.at))
    urls = {row.digest: row.url for row in rows}
    return dumps(with_urls(document, urls)) if urls else text


def files_size(connection: Connection, texts: Iterable[str]) -> int:
    """How many bytes the files are that go along when these documents are sent, as far as they are here."""
    file = schema.file.c
    digests = [one.digest for text in texts if SCHEME in text for one in local_files(loads(text))]
    query = select(file.digest, file.size).where(file.digest.in_(set(digests)))
    sizes = {row.digest: row.size for row in connection.execute(query)} if digests else {}
    return sum(sizes.get(digest, 0) for digest in digests)
