"""The central clearing-house behind one port: each type of record goes to the API that keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from time import monotonic

from forms.domains import NATIONAL
from forms.kinds import Document
from sync.client.address import normalised, realm_at
from sync.client.answers import Account, Fetched, Hold, Revision, Right, Task, Token, Upload, Verdict
from sync.client.documents.documents_api import DocumentsApi
from sync.client.files import Files
from sync.client.national import NationalRecords
from sync.client.needs.need import NEED
from sync.client.needs.requests_api import RequestsApi
from sync.client.signing.sign_in import SignIn
from sync.client.thesaurus import Thesaurus
from sync.client.wire.meter import Meter, Seconds
from sync.client.wire.repeating import REPEATS, Repeats
from sync.client.wire.transport import PATIENT, Patience, Transport
from sync.errors import Reason
from sync.records import Remote, Stamp
from sync.sights import Sights
from sync.traffic import Traffic


def connect(
    address: str,
    *,
    realm: str = "",
    patience: Patience = PATIENT,
    stopped: Callable[[], bool] = lambda: False,
    repeats: Repeats = REPEATS,
    seconds: Seconds = monotonic,
) -> CentralClearingHouse:
    """The clearing-house at the address that a person typed; nothing is sent before the sign-in.

    ``stopped`` is asked before every request and while an answer comes in; once it says yes, Stopped is raised.
    ``repeats``: how a reading that breaks off is asked for again within a run. What passes is timed by ``seconds``, a
    clock that only goes on. Raises NotAClearingHouse, with a sentence that says why, for what is no address.
    """
    base = normalised(address)
    realm, meter = realm or realm_at(base), Meter(seconds)
    return CentralClearingHouse(
        Transport(base, realm, patience=patience, stopped=stopped, repeats=repeats, meter=meter)
    )


class CentralClearingHouse:
    """Implements ``sync.client.port.ClearingHouse`` by the real APIs."""

    def __init__(self, transport: Transport) -> None:
        """Ask by this transport."""
        self._transport = transport
        self._sign_in = SignIn(transport)
        self._documents = DocumentsApi(transport, self._sign_in.account)
        self._needs = RequestsApi(transport, self._sign_in.account)
        self._thesaurus = Thesaurus(transport)
        self._national = NationalRecords(transport)
        self._files = Files(transport)

    @property
    def address(self) -> str:
        """The base address that is asked."""
        return self._transport.address

    @property
    def traffic(self) -> Traffic:
        """What passed since the connection was made, files at their store included."""
        return self._transport.meter.read()

    def allow(self, most: int | None) -> None:
        """Raise Spent instead of asking once so many bytes more have passed; none ends that."""
        self._transport.meter.allow(most)

    def sign_in(self, email: str, password: str) -> Account:
        """Sign in; SignInNeeded when the two do not fit, NotAClearingHouse when something else answers."""
        return self._sign_in.sign_in(email, password)

    def resume(self, token: Token) -> Account:
        """Take up an earlier sign-in; SignInNeeded where it holds no longer, or is one for another government."""
        return self._sign_in.resume(token)

    @property
    def token(self) -> Token | None:
        """With what the sign-in can be taken up again; none where nobody is signed in."""
        return self._sign_in.token

    def sign_out(self) -> None:
        """End the sign-in, here in any case; raises what kept the clearing-house from hearing of it."""
        self._sign_in.sign_out()

    def account(self) -> Account:
        """Who is signed in, asked anew; SignInNeeded where nobody is any longer."""
        return self._sign_in.ask()

    def changes(self, known: Mapping[str, Stamp], sights: Sights | None = None) -> Iterator[Remote]:
        """Every record that is mine to see; those that moved come with their documents."""
        nothing = True
        for remote in chain(self._documents.changes(known, sights), self._needs.changes(known)):
            nothing = False
            yield remote
        if nothing and known:
            # Lists may be empty because nobody is signed in any more; that is no news about records.
            self.account()

    def read(self, record_type: str, identifier: str, server_id: str = "") -> Remote | None:
        """One record with its document, its draft before its published version; none where there is none."""
        if record_type == NEED:
            return self._needs.read(identifier, server_id)
        return self._documents.read(record_type, identifier)

    def look(self, record_type: str, identifier: str, server_id: str = "") -> Remote | None:
        """One record without its document; none where none is."""
        if record_type == NEED:
            return self._needs.look(identifier, server_id)
        return self._documents.look(record_type, identifier)

    def save_draft(
        self, record_type: str, identifier: str, document: Document, server_id: str = ""
    ) -> Remote:
        """Write the draft whole; LockedThere while it is under review."""
        if record_type == NEED:
            return self._needs.save_draft(identifier, document, server_id)
        return self._documents.save_draft(record_type, identifier, document)

    def check(self, record_type: str, document: Document) -> Sequence[Reason]:
        """What the clearing-house finds wrong with a document; of needs it checks nothing (facts, section 7.5)."""
        return () if record_type == NEED else self._documents.check(record_type, document)

    def publish(self, record_type: str, identifier: str, document: Document, server_id: str = "") -> Remote:
        """Ask for publication of the saved draft (or publish, where the person may); asking twice asks once."""
        if record_type == NEED:
            return self._needs.publish(identifier, document, server_id)
        return self._documents.publish(record_type, identifier, document)

    def verdict(self, record_type: str, identifier: str, server_id: str = "") -> Verdict | None:
        """How the latest request for publication ended; none while one is open or where none was."""
        if record_type == NEED:
            return self._needs.verdict(identifier, server_id)
        return self._documents.verdict(identifier)

    def verdicts(self, identifiers: Sequence[str]) -> Mapping[str, Verdict]:
        """How the latest requests about these records ended; needs are left out."""
        return self._documents.verdicts(identifiers)

    def delete_draft(self, record_type: str, identifier: str, server_id: str = "") -> None:
        """Remove the draft; a published version stays."""
        if record_type == NEED:
            self._needs.delete_draft(identifier, server_id)
        else:
            self._documents.delete_draft(record_type, identifier)

    def may(
        self, right: Right, record_type: str, identifier: str = "", *, draft: bool, government: str = ""
    ) -> bool:
        """Whether the person may; of needs nothing can be asked: all write drafts, administrators what is public."""
        if record_type == NEED:
            return draft or self._needs.administers()
        return self._documents.may(right, record_type, identifier, draft=draft, government=government)

    def hold(self, record_type: str, identifier: str, server_id: str = "") -> Hold | None:
        """Who holds the record so that it takes no changes, since when and why; none where nobody does."""
        if record_type == NEED:
            return self._needs.hold(identifier, server_id)
        return self._documents.hold(identifier)

    def recall(self, record_type: str, identifier: str, server_id: str = "") -> Remote:
        """Take one's own open request back; NotAllowed for somebody else's, NotThere where none is open."""
        if record_type == NEED:
            return self._needs.recall(identifier, server_id)
        return self._documents.recall(record_type, identifier)

    def ask_removal(self, record_type: str, identifier: str, server_id: str = "") -> Remote | None:
        """Ask that the published record be removed; none where it is gone by that. Asking twice asks once."""
        if record_type == NEED:
            self._needs.remove(identifier, server_id)
            return None
        return self._documents.ask_removal(record_type, identifier)

    def tasks(self) -> Sequence[Task]:
        """The open requests that wait for the decision of the person, the oldest first."""
        found = [*self._documents.tasks(), *self._needs.tasks()]
        return sorted(found, key=lambda task: task.asked_on)

    def approve(self, task: Task) -> None:
        """Grant what is asked for; NotThere where it is no longer open, Returned where the record is not valid."""
        if task.record_type == NEED:
            self._needs.approve(task)
        else:
            self._documents.approve(task)

    def reject(self, task: Task, reason: str) -> None:
        """Refuse it with a reason; the reason for a need stays here, as its API has no place for it.

        ValueError for a blank reason.
        """
        if not reason.strip():
            raise ValueError("A request cannot be refused without a reason.")
        if task.record_type == NEED:
            self._needs.reject(task)
        else:
            self._documents.reject(task, reason.strip())

    def revisions(self, record_type: str, identifier: str, server_id: str = "") -> Sequence[Revision]:
        """The published revisions, the newest first; empty where there are none or none are told."""
        if record_type == NEED:
            return self._needs.revisions(identifier, server_id)
        return self._documents.revisions(identifier)

    def revision(self, record_type: str, identifier: str, number: int, server_id: str = "") -> Document:
        """The document of one published revision; NotThere where there is none."""
        if record_type == NEED:
            return self._needs.revision(identifier, number, server_id)
        return self._documents.revision(identifier, number)

    def upload(self, identifier: str, file: Upload, tell: Callable[[int, int], None]) -> str:
        """Attach a file to a record, once per content; the relative address to put into a link."""
        return self._files.upload(identifier, file, tell)

    def download(self, url: str, take: Callable[[bytes], None]) -> None:
        """Hand on the bytes of a file that a link leads to, as they come; NotThere where there is none to be seen."""
        self._files.download(url, take)

    def vocabularies(self, domains: Sequence[str], marks: Mapping[str, str]) -> Iterator[Fetched]:
        """The terms of these domains, as far as the clearing-house knows them and they changed since the marks."""
        lists = [domain for domain in domains if domain not in NATIONAL]
        yield from self._thesaurus.vocabularies(lists, marks)
        records = [domain for domain in domains if domain in NATIONAL]
        yield from self._national.vocabularies(records, self._sign_in.government)

    def close(self) -> None:
        """Forget the sign-in and let the connection go."""
        self._transport.close()
