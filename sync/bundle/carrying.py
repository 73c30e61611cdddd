"""Bundles, from the first to the last step: made, looked into, taken in, answered. The way in for everybody else."""

from __future__ import annotations

from pathlib import Path

from forms.words import Phrase, say
from sync.bundle.closing import Closing
from sync.bundle.looking import Preview, look
from sync.bundle.model import BundleKind, Manifest
from sync.bundle.office import Office
from sync.bundle.opening import open_bundle
from sync.bundle.packing import room_in
from sync.bundle.refusals import BrokenOff, BundleRefused
from sync.bundle.taking import Taking, Tell
from sync.errors import Trouble
from sync.report import Report
from sync.stopping import IsStopped
from sync.store import Store


def look_into(store: Store, office: Office, path: Path, passphrase: str = "") -> Preview:
    """What a bundle is and what it would do here; everything in it is checked, nothing is changed.

    Raises the refusals of ``sync.bundle.refusals``, and NoRoom where a locked one cannot be unlocked.
    """
    with open_bundle(path, passphrase, room_in(store)) as bundle:
        office.check(store, bundle.manifest)
        return look(store, bundle)


def take_in(
    store: Store,
    office: Office,
    path: Path,
    passphrase: str = "",
    *,
    removals: bool = False,
    tell: Tell = lambda _phrase, _done, _total: None,
    stopped: IsStopped = lambda: False,
) -> Report:
    """Take a bundle in, changes or a receipt; what became of each record stands in the report.

    ``removals`` says that the person agreed to the removals in it; without that they are left out and can be taken in
    later from the same bundle. ``tell`` hears which record of how many is being taken in, ``stopped`` is asked between
    them. Raises the refusals before anything is changed; what ends it later (a full disk, a stick that is pulled, the
    person) stands in the report, and the same bundle taken in again goes on from there.
    """
    report = Report()
    with open_bundle(path, passphrase, room_in(store)) as bundle:
        office.check(store, bundle.manifest)
        bundle.check_all()
        try:
            if bundle.manifest.kind is BundleKind.RECEIPT:
                Closing(store, bundle, report).run(tell, stopped)
            else:
                Taking(store, bundle, report, removals=removals).run(tell, stopped)
            _write_journal(store, report, bundle.manifest)
        except BundleRefused as refused:
            report.trouble = BrokenOff(refused)
        except Trouble as trouble:
            report.trouble = trouble
    return report


def _write_journal(store: Store, report: Report, manifest: Manifest) -> None:
    for result in report.results:
        store.journal.add(result.identifier, result.what.value, result.phrase)
    said = _of_answer if manifest.kind is BundleKind.RECEIPT else _of_changes
    store.journal.add("", "carried", said(report, manifest.sender.name))


def _of_answer(report: Report, name: str) -> Phrase:
    counts = report.counts()
    return say(
        "An answer of {name} was taken in: arrived {sent}, still waiting {waiting}, removed {removed}, "
        "rejected or left out {failed}.",
        name=name,
        sent=counts["sent"],
        waiting=counts["waiting"],
        removed=counts["removed"],
        failed=counts["failed"],
    )


def _of_changes(report: Report, name: str) -> Phrase:
    counts = report.counts()
    return say(
        "A bundle of {name} was taken in: new or known {received}, merged {merged}, in conflict {conflict}, "
        "left out {failed}.",
        name=name,
        received=counts["received"],
        merged=counts["merged"],
        conflict=counts["in_conflict"],
        failed=counts["failed"],
    )
