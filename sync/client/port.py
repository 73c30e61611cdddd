"""The port: what a clearing-house can be asked, whatever stands behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from forms.kinds import Document
from forms.vocabularies import Vocabulary
from forms.words import say
from sync.errors import SAFE, Reason, Unreachable
from sync.records import Remote, Stamp


@dataclass(frozen=True, slots=True)
class Account:
    """Who is signed in, as the clearing-house tells it."""

    user_id: str
    name: str
    email: str
    government: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a request for publication ended: approved or not, by whom, and why, as the reviewer wrote it.

    ``asked`` is when the request was made, in the server's own text, or empty where that is not told.
    """

    approved: bool
    by: str = ""
    reason: str = ""
    asked: str = field(default="", compare=False)


class Stopped(Unreachable):
    """The person stopped the work between two requests; what was done is kept, the rest waits."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(say("You stopped the synchronization."), SAFE, say("Synchronize again to go on."))


class ClearingHouse(Protocol):
    """A clearing-house. Each call raises one of ``sync.errors`` when the user's world is in the way."""

    def sign_in(self, email: str, password: str) -> Account:
        """Sign in; SignInNeeded when the two do not fit, NotAClearingHouse when something else answers."""

    def account(self) -> Account:
        """Who is signed in."""

    def changes(self, known: Mapping[str, Stamp]) -> Iterator[Remote]:
        """Every record that is mine to see: drafts of mine and my colleagues', published ones of mine, needs.

        Those that moved since the stamps known here (by identifier) come with their documents, the others without.
        """

    def read(self, record_type: str, identifier: str, server_id: str = "") -> Remote | None:
        """One record with its document, its draft before its published version; none where there is none."""

    def look(self, record_type: str, identifier: str, server_id: str = "") -> Remote | None:
        """One record without its document: its stamp, who changed it, whether it is locked; none where none is."""

    def save_draft(
        self, record_type: str, identifier: str, document: Document, server_id: str = ""
    ) -> Remote:
        """Write the draft whole; LockedThere while it is under review."""

    def check(self, record_type: str, document: Document) -> Sequence[Reason]:
        """What the clearing-house itself finds wrong with a document; empty when it is valid."""

    def publish(self, record_type: str, identifier: str, document: Document, server_id: str = "") -> Remote:
        """Ask for publication of the saved draft (or publish, where the person may); asking twice asks once."""

    def verdict(self, record_type: str, identifier: str, server_id: str = "") -> Verdict | None:
        """How the latest request for publication of the record ended; none while one is open or where none was."""

    def delete_draft(self, record_type: str, identifier: str, server_id: str = "") -> None:
        """Remove the draft; a published version stays. NotThere is no trouble."""

    def vocabularies(self, domains: Sequence[str]) -> Iterator[Vocabulary]:
        """The terms of these domains, as far as the clearing-house knows them."""

    def close(self) -> None:
        """Let the connection go."""
