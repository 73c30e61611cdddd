"""What the program asks about the person and the place of work, and when the answers will do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forms.words import Phrase, say
from sync.client.address import normalised
from sync.errors import NotAClearingHouse

if TYPE_CHECKING:
    from desktop_app.desk import Desk

FOCAL_POINT, AUTHORIZED_USER = "focal_point", "authorized_user"


@dataclass(frozen=True, slots=True)
class Answers:
    """Language, country (lower-case ISO code), name, e-mail, role; practising, or the clearing-house's address.

    ``by_itself``: whether the program may synchronize without being asked.
    """

    language: str = "en"
    country: str = ""
    person: str = ""
    email: str = ""
    role: str = FOCAL_POINT
    practice: bool = True
    address: str = ""
    by_itself: bool = True

    def faults(self) -> Mapping[str, Phrase]:
        """What must be mended, by question; empty when all will do."""
        found: dict[str, Phrase] = {}
        if not self.country:
            found["country"] = say("Choose your country.")
        if not self.person.strip():
            found["person"] = say("Write your name: your colleagues see who changed what.")
        if not self.practice:
            found |= self._faults_of_address()
        return found

    def _faults_of_address(self) -> dict[str, Phrase]:
        found: dict[str, Phrase] = {}
        before, at, after = self.email.strip().partition("@")
        if not (before and at and "." in after):
            found["email"] = say("Write the e-mail address with which you sign in.")
        try:
            normalised(self.address)
        except NotAClearingHouse as trouble:
            advice = trouble.advice or say("Type it as it stands in the browser.")
            found["address"] = say("{what} {advice}", what=trouble.what, advice=advice)
        return found

    def settings(self) -> dict[str, str]:
        """For the desk to remember; the address in full. The answers must be without faults."""
        kept = {
            "language": self.language,
            "country": self.country,
            "person": self.person.strip(),
            "role": self.role,
            "by_itself": "yes" if self.by_itself else "no",
        }
        if self.email.strip():
            kept["email"] = self.email.strip()
        if not self.practice:
            kept["address"] = normalised(self.address)
        return kept


def answers_of(desk: Desk) -> Answers:
    """What the desk remembers."""
    return Answers(
        desk.language,
        desk.country,
        desk.person,
        desk.email,
        desk.role,
        desk.practice,
        desk.address,
        desk.by_itself,
    )
