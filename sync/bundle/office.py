"""This office: what a bundle says of whoever makes it, and by what it tells whether a bundle is for it."""

from __future__ import annotations

from dataclasses import dataclass

from sync import signing_keys
from sync.bundle.model import BundleKind, Manifest, Sender
from sync.bundle.refusals import MadeHere, NotForHere, OtherCountry, OtherWorld
from sync.rights import Role
from sync.store import Store


@dataclass(frozen=True, slots=True)
class Office:
    """The person's name, the country's code (empty where none is chosen), whether this is practice, and the role."""

    name: str
    country: str
    practice: bool
    role: Role = Role.FOCAL_POINT

    def sender(self, store: Store) -> Sender:
        """This office as the sender of a bundle; its key is made when it is wanted first."""
        key = signing_keys.public_key(store.senders.secret(signing_keys.new_secret))
        return Sender(signing_keys.installation_of(key), self.name, self.country, key)

    def check(self, store: Store, manifest: Manifest) -> None:
        """Raise the refusal for a bundle that is not for this office."""
        here = self.sender(store).installation
        if manifest.sender.installation == here:
            raise MadeHere
        if manifest.practice != self.practice:
            raise OtherWorld(practice=manifest.practice)
        theirs = manifest.sender.country
        if theirs and self.country and theirs != self.country:
            raise OtherCountry(theirs, self.country)
        if manifest.kind is BundleKind.RECEIPT and manifest.recipient != here:
            raise NotForHere
