"""What to do with a bundle that was written, in two or three sentences."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.words import tr
from sync.bundle.making import Wish


def after_making(wish: Wish, parts: int) -> Iterator[str]:
    """After a bundle of changes."""
    if parts > 1:
        yield tr("Attach each part to a mail of its own; in which order they arrive does not matter.")
    elif wish.recipient:
        yield tr("Take the stick to {name}, or attach the file to a mail.", name=wish.recipient)
    else:
        yield tr("Take the stick to the other office, or attach the file to a mail.")
    yield from _locked(wish.passphrase)
    yield tr(
        "When the answer comes, open it here: “Carry by hand”, then “Open a bundle”. "
        "Until then your records stay here and in your queue as they are."
    )


def after_answering(name: str, passphrase: str) -> Iterator[str]:
    """After an answer."""
    yield tr("Give the stick back to {name}, or attach the file to a mail.", name=name)
    yield from _locked(passphrase)
    yield tr("You can write another answer at any time; the newest one counts.")


def _locked(passphrase: str) -> Iterator[str]:
    if passphrase:
        yield tr("Say the passphrase on the telephone.")
