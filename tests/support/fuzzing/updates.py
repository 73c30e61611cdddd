"""Update files that somebody brought: signed by a stolen key, or only bytes; looked into and read to their end."""

from __future__ import annotations

from sync.errors import Trouble
from sync.updating.installing import look
from sync.updating.opening import open_update
from tests.support.fuzzing.parts import flat_zip, parts_of
from tests.support.fuzzing.target import Place, Target
from tests.sync.updating.given import KEYS, Publisher, lie


def signed_updates() -> Target:
    """Updates whose members are changed, then signed anew by the publisher's own key."""
    place = Place()
    publisher, here = Publisher(place.folder), lie(place.folder / "program")

    def take(content: bytes) -> None:
        made = publisher.crafted(dict(parts_of(content)))
        try:
            look(made, here)
            with open_update(made, KEYS) as update:
                for entry in update.manifest.entries:
                    for _piece in update.pieces(entry):
                        pass
        except Trouble:
            return
        finally:
            made.unlink()

    return Target([flat_zip(publisher.update().read_bytes())], take, place.close)


def update_files() -> Target:
    """Updates whose bytes are changed as they lie in the file."""
    place = Place()
    publisher, here = Publisher(place.folder), lie(place.folder / "program")
    seed = publisher.update().read_bytes()
    return Target([seed], lambda content: look(place.file(content, "some.focal-update"), here), place.close)
