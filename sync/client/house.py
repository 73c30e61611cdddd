"""The central clearing-house behind one port: each type of record goes to the API that keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from forms.kinds import Document
from forms.vocabularies import Vocabulary
from sync.client.address import normalised, realm_at
from sync.client.answers import Account, Verdict
from sync.client.documents_api import DocumentsApi
from sync.client.need import NEED
from sync.client.requests_api import RequestsApi
from sync.client.sign_in import SignIn
from sync.client.thesaurus import Thesaurus
from sync.client.transport import PATIENT, Patience, Transport
from sync.errors import Reason
from sync.records import Remote, Stamp


def connect(
    address: str,
    *,
    realm: str = "",
    patience: Patience = PATIENT,
    stopped: Callable[[], bool] = lambda: False,
) -> CentralClearingHouse:
    """The clearing-house at the address that a person typed; nothing is sent before the sign-in.

    ``stopped`` is asked before every request and while an answer comes in; once it says yes, Stopped is raised.
    Raises NotAClearingHouse, with a sentence that says why, for what is no address.
    """
    base = normalised(address)
    return CentralClearingHouse(Transport(base, realm or realm_at(base), patience=patience, stopped=stopped))


class CentralClearingHouse:
    """Implements ``sync.client.port.ClearingHouse`` by the real APIs."""

    def __init__(self, transport: Transport) -> None:
        """Ask by this transport."""
        self._transport = transport
        self._sign_in = SignIn(transport)
        self._documents = DocumentsApi(transport)
        self._needs = RequestsApi(transport, self._sign_in.account)
        self._thesaurus = Thesaurus(transport)

    @property
    def address(self) -> str:
        """The base address that is asked."""
        return self._transport.address

    def sign_in(self, email: str, password: str) -> Account:
        """Sign in; SignInNeeded when the two do not fit, NotAClearingHouse when something else answers."""
        return self._sign_in.sign_in(email, password)

    def account(self) -> Account:
        """Who is signed in, asked anew; SignInNeeded where nobody is any longer."""
        return self._sign_in.ask()

    def changes(self, known: Mapping[str, Stamp]) -> Iterator[Remote]:
        """Every record that is mine to see; those that moved come with their documents."""
        nothing = True
        for changes in (self._documents.changes, self._needs.changes):
            for remote in changes(known):
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

    def delete_draft(self, record_type: str, identifier: str, server_id: str = "") -> None:
        """Remove the draft; a published version stays."""
        if record_type == NEED:
            self._needs.delete_draft(identifier, server_id)
        else:
            self._documents.delete_draft(record_type, identifier)

    def vocabularies(self, domains: Sequence[str]) -> Iterator[Vocabulary]:
        """The terms of these domains, as far as the clearing-house knows them."""
        return self._thesaurus.vocabularies(domains)

    def close(self) -> None:
        """Forget the sign-in and let the connection go."""
        self._transport.close()
