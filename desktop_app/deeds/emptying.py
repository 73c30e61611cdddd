"""Erasing what lies in the bin: what is lost and what stays is said before, in numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.operations.bin import Erased, erase, stake_of
from desktop_app.told import Told
from desktop_app.widgets.confirm import ask_first
from desktop_app.words import isolated, say_exactly, tr
from forms.words import Phrase
from sync.store.records.bin import Stake

_NAMED = 3


class Emptying:
    """Asks, erases and tells for ``owner``, over which it asks; ``tell`` says in the window how it went."""

    def __init__(
        self, desk: Desk, background: Background, owner: QWidget, tell: Callable[[Told], None]
    ) -> None:
        """Do nothing yet."""
        self._desk, self._background, self._owner, self._tell = desk, background, owner, tell

    def ask(self, identifiers: Sequence[str]) -> None:
        """Look what is at stake, then ask whether these are to be erased for good."""
        desk = self._desk
        self._background.run(lambda: stake_of(desk, identifiers), self._ask_about, owner=self._owner)

    def _ask_about(self, found: tuple[Stake, tuple[str, ...]]) -> None:
        stake, named = found
        number = len(stake.erasable)
        if not number:
            self._tell(Told(_say_leaving(len(stake.leaving)), "warning"))
            return
        ask_first(
            self._owner,
            tr("Erase {n} record?", "Erase {n} records?", n=number),
            list(sentences(stake, named)),
            tr("Erase {n} record", "Erase {n} records", n=number),
            lambda: self._erase(stake.erasable),
        )

    def _erase(self, identifiers: Sequence[str]) -> None:
        desk = self._desk
        self._background.run(lambda: erase(desk, identifiers), self._erased, owner=self._owner)

    def _erased(self, erased: Erased) -> None:
        said = tr("{n} record erased.", "{n} records erased.", n=erased.records)
        if erased.backup is not None:
            when = Phrase(say_exactly(erased.backup.at))
            held = tr("The backup of {when} still holds what was in the bin.", when=when)
            said = f"{said} {held}"
        self._tell(Told(said))


def sentences(stake: Stake, named: Sequence[str]) -> Iterator[str]:
    """What is lost, what comes back, what will be missed elsewhere, what stays."""
    yield tr(
        "What stands in it and its whole history are lost here. Only going back to a backup brings it back.",
        "What stands in them and their whole history are lost here. Only going back to a backup brings them back.",
        n=len(stake.erasable),
    )
    if stake.files:
        size = Phrase(QLocale().formattedDataSize(stake.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat))
        yield tr(
            "{n} attached file that nothing else uses goes too ({size}).",
            "{n} attached files that nothing else uses go too ({size}).",
            n=stake.files,
            size=size,
        )
    if named:
        yield _say_named(named)
    if stake.there:
        yield tr(
            "The clearing-house still has {n} of them: it comes back when you synchronize.",
            "The clearing-house still has {n} of them: they come back when you synchronize.",
            n=stake.there,
        )
    if stake.leaving:
        yield _say_leaving(len(stake.leaving))
    yield tr(
        "How it was sent and received stays in the log. A backup made before still holds what was in it, until newer "
        "ones take its place: that can take twelve months."
    )


def _say_named(named: Sequence[str]) -> str:
    """The first few by name: whoever reads it knows whether they are missed."""
    names = tr(", ").join(isolated(name or tr("Without a title")) for name in named[:_NAMED])
    if len(named) > _NAMED:
        more = tr("and {n} more", "and {n} more", n=len(named) - _NAMED)
        names = f"{names} {more}"
    return tr(
        "Other records name {n} of them, and will say that it is not on this computer: {names}",
        "Other records name {n} of them, and will say that they are not on this computer: {names}",
        n=len(named),
        names=Phrase(names),
    )


def _say_leaving(number: int) -> str:
    return tr(
        "{n} record stays in the bin: its removal at the clearing-house still waits, or you are to decide on it.",
        "{n} records stay in the bin: their removal at the clearing-house still waits, or you are to decide on them.",
        n=number,
    )
