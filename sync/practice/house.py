"""What every part of the practice clearing-house works with: the house, and the desk that serves one request."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from forms.vocabularies import Vocabularies
from sync.practice.database.database import Database
from sync.practice.index.kept import Kept
from sync.practice.people.accounts import Person
from sync.practice.realm import REALM
from sync.practice.refusals import forbidden, unauthorized
from sync.practice.stamps import stamp
from sync.practice.terms.vocabularies import changed
from sync.practice.unkind.watch import Watch
from sync.records import Clock, NewId

# How many entries a list gives at the most, asked for or not; the facts do not say, so clients must turn pages.
MOST = 500


@dataclass(frozen=True)
class House:
    """The whole practice clearing-house; ``country`` is the lower-case code of its example accounts.

    ``vocabularies`` are those that it began with; a desk has them as they are now.
    """

    database: Database
    clock: Clock
    new_id: NewId
    vocabularies: Vocabularies
    country: str
    watch: Watch = field(default_factory=Watch, compare=False)
    index: Kept[Any] = field(default_factory=Kept, compare=False)

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        return self.clock()

    def new_number(self) -> str:
        """A new identifier as a Mongo collection makes them: 24 small hexadecimal digits."""
        return hashlib.sha256(self.new_id().encode()).hexdigest()[:24]


@dataclass(frozen=True)
class Desk:
    """One request at work: in one transaction, for one visitor (nobody, where none is signed in)."""

    house: House
    session: Session
    visitor: Person | None
    realm: str = REALM

    @property
    def person(self) -> Person:
        """Who is signed in; refused with 401 where nobody is."""
        if self.visitor is None:
            raise unauthorized()
        return self.visitor

    @property
    def vocabularies(self) -> Vocabularies:
        """The vocabularies with all that changed in them."""
        return changed(self.house.vocabularies, self.session)

    def check_signed_in(self) -> None:
        """Refuse with 401 where nobody is signed in."""
        if self.visitor is None:
            raise unauthorized()

    @property
    def trusted(self) -> Person:
        """Who is signed in and has confirmed their e-mail address (facts, section 1.2)."""
        if not self.person.verified:
            raise unauthorized("Email verification pending: confirm your e-mail address first")
        return self.person

    def stamp(self) -> str:
        """The present moment as text."""
        return stamp(self.house.now())

    def acting(self, person: Person) -> Desk:
        """The same work, done by another person."""
        return replace(self, visitor=person)


def allow(allowed: bool, to: str) -> None:
    """Go on if it is allowed, refuse with 403 if not; ``to`` completes the sentence.

    The sentence is given as ``Message`` too, as some of the real addresses do (facts, section 1.3).
    """
    if not allowed:
        sentence = f"Insufficient Privileges to {to} [S10]"
        raise forbidden(sentence, Message=sentence)
