"""The files of a record go before the record: each is uploaded once, and the record's links lead there from then on.

Each file is noted as sent in the same step in which the record's links are changed, and before the record itself is
written. So a cut anywhere loses nothing: what is noted is not sent again, what was sent but not noted is found at the
clearing-house by its content.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from forms.files import Local, local_files, media_type_of
from forms.words import Phrase, say
from sync.client.answers import Upload
from sync.client.port import ClearingHouse
from sync.records import Record, Remote, Standing
from sync.store import Store
from sync.store.files import absent

Tell = Callable[[Phrase, int, int], None]


class Attaching:
    """Sends the files of one record after another."""

    def __init__(self, store: Store, house: ClearingHouse, tell: Tell) -> None:
        """Work on this store with this house; ``tell`` hears how many bytes of how many of a file are there."""
        self._store = store
        self._house = house
        self._tell = tell

    def attached(self, record: Record, there: Remote | None) -> Record:
        """The record, all of whose files are at the clearing-house by now; nothing is sent while it is under review.

        Raises what is in the way of an upload, and Trouble where a file is not on this computer.
        """
        if there is not None and there.stamp.standing is Standing.REVIEW:
            return record
        # Another file may be attached while one is on its way; whoever takes the record away ends it.
        while waiting := self._waiting(record):
            for url, file in waiting.items():
                self._send(record, file, url)
            now = self._store.records.get(record.identifier)
            if now is None:
                break
            record = now
        return record

    def _waiting(self, record: Record) -> dict[str, Local]:
        """The files that are not at this clearing-house yet, by the address that links to them have so far."""
        here = {file.url: file for file in local_files(record.mine)}
        other = self._store.uploads.elsewhere(self._house.address, record.identifier, record.mine)
        # One whose bytes are lost may be there all the same: the same clearing-house can have another address by now.
        return {**here, **{url: file for url, file in other.items() if self._store.files.get(file.digest)}}

    def _send(self, record: Record, file: Local, before: str) -> None:
        address, identifier = self._house.address, record.identifier
        url = self._store.uploads.url(address, identifier, file.digest)
        if not url:
            url = self._house.upload(identifier, self._upload(file), partial(self._told, file.name))
        self._store.uploads.sent(address, identifier, file, url, instead_of=before)

    def _upload(self, file: Local) -> Upload:
        kept = self._store.files.get(file.digest)
        if kept is None:
            raise absent(file.name)
        kind = media_type_of(file.name) or "application/octet-stream"
        return Upload(file.name, kind, kept.size, file.digest, kept.open)

    def _told(self, name: str, done: int, total: int) -> None:
        words = say(
            "Sending the file {name}: {done} of {total} kB …",
            name=name,
            done=-(-done // 1000),
            total=-(-total // 1000),
        )
        self._tell(words, done, total)
