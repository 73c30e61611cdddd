"""The port: what a clearing-house can be asked, whatever stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from forms.kinds import Document
from forms.words import say
from sync.client.answers import Account, Fetched, Hold, Revision, Right, Task, Token, Upload, Verdict
from sync.errors import SAFE, Reason, Unreachable
from sync.records import Remote, Stamp
from sync.sights import Sights
from sync.traffic import Traffic


class RunStopped(Unreachable):
    """The person stopped the work between two requests; what was done is kept, the rest waits."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(say("You stopped the synchronization."), SAFE, say("Synchronize again to go on."))


class Spent(RunStopped):
    """As many bytes passed as may pass this time; what was done is kept, the rest waits."""

    def __init__(self) -> None:
        """Say so."""
        Unreachable.__init__(
            self,
            say("What may be sent and received this time is used up."),
            SAFE,
            say("The rest follows next time."),
        )


class ClearingHouse(Protocol):
    """A clearing-house. Each call raises one of ``sync.errors`` when the user's world is in the way."""

    @property
    def address(self) -> str:
        """The base address that is asked; another one is another clearing-house."""

    @property
    def traffic(self) -> Traffic:
        """What passed since the connection was made; may be read on any thread while something is being asked."""

    def allow(self, most: int | None) -> None:
        """Raise Spent instead of asking once so many bytes more have passed, up and down; none ends that."""

    def sign_in(self, email: str, password: str) -> Account:
        """Sign in; SignInNeeded when the two do not fit, NotAClearingHouse when something else answers."""

    def resume(self, token: Token) -> Account:
        """Take up an earlier sign-in; SignInNeeded where it holds no longer, or is one for another government."""

    @property
    def token(self) -> Token | None:
        """With what the sign-in can be taken up again; none where nobody is signed in."""

    def sign_out(self) -> None:
        """End the sign-in, here in any case; raises what kept the clearing-house from hearing of it."""

    def account(self) -> Account:
        """Who is signed in."""

    def changes(self, known: Mapping[str, Stamp], sights: Sights | None = None) -> Iterator[Remote]:
        """Every record that is mine to see: drafts of mine and my colleagues', published ones of mine, needs.

        Those that moved since the stamps known here (by identifier) come with their documents, the others without.
        Where ``sights`` show that nothing moved in a list, it is not read; they are brought up to date, and hold once
        all that came was kept.
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
        """How the latest request about the record ended; none while one is open, where it was recalled, or none was."""

    def verdicts(self, identifiers: Sequence[str]) -> Mapping[str, Verdict]:
        """The same of several records at once, in few requests; left out is one of which nothing is told.

        That holds for every need: their API tells nothing of a request that was refused.
        """

    def delete_draft(self, record_type: str, identifier: str, server_id: str = "") -> None:
        """Remove the draft; a published version stays. NotThere is no trouble."""

    def may(
        self, right: Right, record_type: str, identifier: str = "", *, draft: bool, government: str = ""
    ) -> bool:
        """Whether the person may do this with the record (a new one where there is no identifier), or its draft."""

    def hold(self, record_type: str, identifier: str, server_id: str = "") -> Hold | None:
        """Who holds the record so that it takes no changes, since when and why; none where nobody does."""

    def recall(self, record_type: str, identifier: str, server_id: str = "") -> Remote:
        """Take one's own open request back; NotAllowed for somebody else's, NotThere where none is open."""

    def ask_removal(self, record_type: str, identifier: str, server_id: str = "") -> Remote | None:
        """Ask that the published record be removed; none where it is gone by that. Asking twice asks once.

        A draft must be deleted before: LockedThere or Returned where there is one.
        """

    def tasks(self) -> Sequence[Task]:
        """The open requests that wait for the decision of the person, the oldest first."""

    def approve(self, task: Task) -> None:
        """Grant what is asked for; NotThere where it is no longer open, Returned where the record is not valid."""

    def reject(self, task: Task, reason: str) -> None:
        """Refuse it, with a reason; ValueError for a blank one, NotThere where it is no longer open.

        Needs go back without it: their API has no place for a reason, so it must be told in another way.
        """

    def revisions(self, record_type: str, identifier: str, server_id: str = "") -> Sequence[Revision]:
        """The published revisions, the newest first; empty where there are none or none are told."""

    def revision(self, record_type: str, identifier: str, number: int, server_id: str = "") -> Document:
        """The document of one published revision; NotThere where there is none."""

    def upload(self, identifier: str, file: Upload, tell: Callable[[int, int], None]) -> str:
        """Attach a file to a record, once per content; the address to put into a link, relative to the clearing-house.

        ``tell`` hears how many bytes of how many are there by now.
        """

    def download(self, url: str, take: Callable[[bytes], None]) -> None:
        """Hand on the bytes of a file that a link leads to, as they come; NotThere where there is none to be seen."""

    def vocabularies(self, domains: Sequence[str], marks: Mapping[str, str]) -> Iterator[Fetched]:
        """The terms of these domains, as far as the clearing-house knows them.

        Left out are those that have not changed since the state that ``marks`` names, by domain.
        """

    def close(self) -> None:
        """Let the connection go."""
