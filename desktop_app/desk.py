"""The desk: everything that a verb of the program works with, handed on and never reached for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from forms.vocabularies import Vocabularies
from sync.client.signing.tokens import Tokens
from sync.records import Clock, NewId
from sync.rights import Role
from sync.store import Key, Store
from sync.store.noted_later import take_up


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def new_identifier() -> str:
    """A new identifier in the shape of the clearing-house's own: an upper-case GUID."""
    return str(uuid4()).upper()


@dataclass
class Desk:
    """A person's local database with what belongs to it; knows nothing of windows.

    ``practice`` says that its clearing-house is the one on this computer; ``tokens`` are the sign-ins that are kept;
    ``spoken`` is a language to speak instead of the person's own, for one print.
    """

    folder: Path
    store: Store
    vocabularies: Vocabularies
    clock: Clock
    new_id: NewId
    practice: bool = False
    tokens: Tokens = field(default_factory=Tokens)
    spoken: str = ""

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        practice: bool = False,
        clock: Clock = now,
        new_id: NewId = new_identifier,
        tokens: Tokens | None = None,
        key: Key | None = None,
    ) -> Desk:
        """Open the database in the folder, making both where there is none; Trouble where that cannot be.

        ``key`` is that of an encrypted database.
        """
        store = Store.open(folder, clock=clock, new_id=new_id, key=key)
        try:
            take_up(store)
            vocabularies = store.vocabularies.load()
        except BaseException:
            # Who tries again must not find the folder held by the try that failed.
            store.close()
            raise
        return cls(folder, store, vocabularies, clock, new_id, practice, tokens or Tokens())

    def close(self) -> None:
        """Let the database go."""
        self.store.close()

    @property
    def person(self) -> str:
        """The name of the person who works here."""
        return self.store.settings.get("person")

    @property
    def email(self) -> str:
        """The e-mail address with which the person signs in."""
        return self.store.settings.get("email")

    @property
    def role(self) -> str:
        """What the person is here: ``focal_point`` or ``authorized_user``."""
        return self.store.settings.get("role", "focal_point")

    @property
    def office_role(self) -> Role:
        """The same as one of the two that the rules of review know."""
        return Role.AUTHORIZED_USER if self.role == Role.AUTHORIZED_USER else Role.FOCAL_POINT

    @property
    def country(self) -> str:
        """The person's country, as a lower-case ISO 3166-1 alpha-2 code; empty where none is chosen."""
        return self.store.settings.get("country")

    @property
    def language(self) -> str:
        """The language in which the program speaks."""
        return self.spoken or self.store.settings.get("language", "en")

    def speaking(self, language: str = "") -> Desk:
        """The same desk, which speaks this language, or the person's own without asking for it every time."""
        return replace(self, spoken=language or self.language)

    @property
    def address(self) -> str:
        """The clearing-house's address; empty in practice mode, where it is found when it starts."""
        return self.store.settings.get("address")

    @property
    def by_itself(self) -> bool:
        """Whether the program may synchronize without being asked: after a failure, and at the start."""
        return self.store.settings.get("by_itself") != "no"

    def remember(self, settings: Mapping[str, str]) -> None:
        """Keep settings: ``person``, ``email``, ``role``, ``country``, ``language``, ``address``, ``by_itself``."""
        self.store.settings.put_all(settings)

    def look_up_vocabularies(self) -> None:
        """Use from now on what the store holds of vocabularies."""
        self.vocabularies = self.store.vocabularies.load()
