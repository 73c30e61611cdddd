"""Carrying changes by hand: a bundle is made, looked into, taken in and answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_app.desk import Desk
from forms.vocabularies import Vocabulary
from sync import signing_keys
from sync.bundle import carrying, terms
from sync.bundle.answering import Answering
from sync.bundle.looking import Preview
from sync.bundle.making import Made, Making, Wish
from sync.bundle.model import Answer
from sync.bundle.office import Office
from sync.bundle.taking import Tell
from sync.report import Report
from sync.stopping import IsStopped, Stopped, never
from sync.store.handing import Handed
from sync.store.safekeeping.names import Why
from sync.store.senders import Known


def make_bundle(desk: Desk, target: Path, wish: Wish, stopped: IsStopped = never) -> list[Made]:
    """Write a bundle of what waits in the queue, or of chosen records; one file for each part.

    Raises Trouble, or Stopped: no file is left then.
    """
    return Making(desk.store, _office(desk), desk.clock).make(target, wish, stopped)


def look_into(desk: Desk, path: Path, passphrase: str = "") -> Preview:
    """What a bundle is and what it would do here; nothing is changed. Raises the refusals."""
    return carrying.look_into(desk.store, _office(desk), path, passphrase)


def take_in(
    desk: Desk,
    path: Path,
    passphrase: str = "",
    *,
    removals: bool = False,
    tell: Tell = lambda _phrase, _done, _total: None,
    stopped: IsStopped = never,
) -> Report:
    """Take a bundle in; what became of each record stands in the report. Raises the refusals before any change.

    A backup is made first; where none can be made, nothing is taken in.
    """
    try:
        desk.store.backups.before_risk(Why.BUNDLE, stopped)
    except Stopped:
        return Report(stopped=True)
    report = carrying.take_in(
        desk.store, _office(desk), path, passphrase, removals=removals, tell=tell, stopped=stopped
    )
    desk.look_up_vocabularies()
    return report


def make_terms(desk: Desk, target: Path) -> Made:
    """Write the lists of terms that a clearing-house gave to a file for other computers. Raises Trouble."""
    return terms.make_terms(desk.store, _office(desk), desk.clock, target)


def take_terms(desk: Desk, path: Path, passphrase: str = "") -> list[Vocabulary]:
    """Take the lists of terms of a file in; those that were news. Raises the refusals before any change."""
    taken = terms.take_terms(desk.store, _office(desk), path, passphrase)
    desk.look_up_vocabularies()
    return taken


def make_receipt(
    desk: Desk,
    target: Path,
    sender: str,
    *,
    others: Sequence[str] = (),
    passphrase: str = "",
    stopped: IsStopped = never,
) -> Made:
    """Write an answer for the installation ``sender``, with news of its records and of ``others``.

    Raises Trouble, or Stopped: no file is left then.
    """
    answering = Answering(desk.store, _office(desk), desk.clock)
    return answering.make(target, sender, others=others, passphrase=passphrase, stopped=stopped)


def answers_for(desk: Desk, sender: str) -> list[Answer]:
    """How far what was taken in from the installation ``sender`` has come here, one answer a record."""
    return Answering(desk.store, _office(desk), desk.clock).answers(sender)


def senders(desk: Desk) -> list[Known]:
    """Everybody whose bundles were taken in here."""
    return desk.store.senders.all()


def sender_of(desk: Desk, bundle: str) -> str:
    """The installation whose bundle of this identifier was taken in here; empty where none was."""
    return desk.store.takings.sender_of(bundle)


def own_fingerprint(desk: Desk) -> str:
    """What the person here reads aloud, so that the other office knows that a bundle came from here."""
    return signing_keys.fingerprint(_office(desk).sender(desk.store).installation)


def handed_over(desk: Desk) -> Mapping[str, Handed]:
    """What waits in the queue and was handed over as it is now, by the record's identifier."""
    return desk.store.handings.waiting()


def _office(desk: Desk) -> Office:
    return Office(desk.person, desk.country, desk.practice, desk.office_role)
