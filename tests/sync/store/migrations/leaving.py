"""A folder of data as the program of today leaves it, packed to be kept for all programs to come.

    python tests/sync/store/migrations/leaving.py FILE.tar.xz

Run it before HEAD moves, and keep the file as ``fixtures/vNNNN.tar.xz``. The ones kept there were made in the same way,
each by the last state of the program that had that version; the first version (0001) never left one program's hands
before 0002 was there, so its database was made by its migration and holds what the next one's rows have in common.
Only what every program since then has is asked for without looking whether it is there.
"""

from __future__ import annotations

import sys
import tarfile
import tempfile
from inspect import signature
from pathlib import Path
from typing import Any

from forms.vocabularies import Term, Vocabulary
from forms.words import say
from sync.records import Conflict, Intent, Origin, Remote, Stamp, Standing
from sync.store import Store
from tests.support.given import FakeClock, NewIds

ACTIVITY, NEED = "capacityBuildingInitiative", "bbiRequest"
ADDRESS = "https://api.example"
LETTER = b"%PDF-1.4 The programme of the workshop, in one line.\n%%EOF\n"
WORDS = {
    "en": "Workshop on “bar-coding” – 100 % of it",
    "fr": "Atelier régional : l’été",
    "ar": "ورشة عمل إقليمية",
    "zh": "能力建设讲习班",
}


def document(identifier: str, record_type: str = ACTIVITY, **answers: Any) -> dict[str, Any]:
    """A record's document; the clearing-house's unknown fields are among its answers."""
    header = {"identifier": identifier, "schema": record_type, "languages": ["en", "fr", "ar", "zh"]}
    return {"header": header, "title": {"en": identifier}, "unknown_": [None, 1.50, {"x": "é"}]} | answers


def there(theirs: dict[str, Any], standing: Standing) -> Remote:
    """The record as the clearing-house has it."""
    stamp = Stamp("2025-03-01T10:00:00.000Z", 3, standing)
    identifier, kind = theirs["header"]["identifier"], theirs["header"]["schema"]
    names = {"changed_by": "Boris", "server_id": f"s-{identifier}"}
    return Remote(identifier, kind, stamp, theirs, document_id=7, **names)


def fill(store: Store, clock: FakeClock, folder: Path) -> None:
    """Records in every state, with all that is kept beside them."""
    for step in (
        _settings,
        _typed,
        _sent,
        _received,
        _beside,
        _files,
        _carried,
        _asked,
        _templates,
        _reviewed,
    ):
        step(store, folder)
        clock.advance(minutes=7)


def _settings(store: Store, _folder: Path) -> None:
    for name, value in (
        ("person", "Ana Souza"),
        ("language", "fr"),
        ("country", "bj"),
        ("role", "focal_point"),
    ):
        store.settings.put(name, value)
    terms = (
        Term("one", {"en": "One", "ar": "واحد"}, narrower=("two",)),
        Term("two", {"en": "Two"}, ("one",)),
    )
    store.vocabularies.keep(Vocabulary("GBF-TARGETS", False, terms))


def _typed(store: Store, _folder: Path) -> None:
    """One written in three sittings, one in the bin."""
    sittings: tuple[dict[str, Any], ...] = ({}, {"title": WORDS}, {"title": WORDS, "startDate": "2019-05"})
    for number, answers in enumerate(sittings):
        _save(store, document("A-1", **answers), session=str(number))
    _save(store, document("A-2", description={"en": "Not wanted any more."}))
    store.records.to_bin(["A-2"], "Ana Souza")


def _sent(store: Store, _folder: Path) -> None:
    """One on its way and edited since, one held back, one that failed, one that came back with reasons."""
    for identifier, intent in (("A-3", Intent.PUBLISH), ("A-4", Intent.DRAFT), ("N-1", Intent.PUBLISH)):
        kind = NEED if identifier == "N-1" else ACTIVITY
        _save(store, document(identifier, kind, description=WORDS), record_type=kind)
        store.outbox.put(identifier, intent)
    flying, held, failed = store.outbox.items()
    store.outbox.begin(flying.number, document("A-3", description=WORDS))
    _save(store, document("A-3", description={"en": "Edited since."}))
    store.outbox.hold(held.number, True)
    store.outbox.failed(failed.number, [say("The line broke after {n} bytes.", "…", n=12)])
    _save(store, document("A-5"))
    sent_back = getattr(store.records, "returned", None) or store.records.rejected
    sent_back("A-5", [("title.en", "long", say("Too short: {title}", title="A-5"))], by="Boris")
    store.journal.add("A-5", "returned", say("Returned by the reviewer: {reason}", reason="Too short."))


def _received(store: Store, _folder: Path) -> None:
    """One published, one that both sides changed."""
    store.records.received(there(document("A-6"), Standing.PUBLISHED))
    store.records.received(there(document("A-7"), Standing.DRAFT))
    mine = document("A-7", description={"en": "Mine"}, startDate="2020")
    _save(store, mine)
    theirs = there(document("A-7", description={"en": "Theirs"}), Standing.DRAFT)
    conflict = Conflict("description.en", None, "Mine", "Theirs")
    store.records.merged("A-7", theirs, mine, [conflict], ["startDate"])


def _beside(store: Store, _folder: Path) -> None:
    """In which state a list of terms was read; since 0007 several at once."""
    asked: Any = getattr(store.vocabularies, "asked", None)
    if asked:
        several = "marks" in signature(asked).parameters
        mark = ("GBF-TARGETS", 'W/"17"')
        asked(dict([mark])) if several else asked(*mark)


def _files(store: Store, folder: Path) -> None:
    if not hasattr(store, "files"):
        return
    (folder / "programme.pdf").write_bytes(LETTER)
    local = store.files.add(folder / "programme.pdf")
    links = [{"url": local.url, "name": "programme.pdf", "language": "en"}]
    _save(store, document("A-8", documentLinks=links))
    _save(store, document("A-11", documentLinks=links))
    store.uploads.sent(ADDRESS, "A-11", local, f"{ADDRESS}/documents/A-11/attachments/programme.pdf")


def _carried(store: Store, _folder: Path) -> None:
    if not hasattr(store, "senders"):
        return
    from sync.sights import Sight
    from sync.store.handing import Note
    from sync.store.taken_bundles import Taken

    store.senders.secret(lambda: "11" * 32)
    store.senders.next_serial()
    handing = store.handings.prepare("A-1")
    assert handing is not None
    note = Note("b-1/1", handing, document("A-1"), Intent.DRAFT, "b-1")
    store.handings.note([note], "Mara")
    taken = Taken("c-1/1", "0" * 32, "A-6", "ab" * 16, frozenset({"cd" * 16}), document("A-6"), None, "c-1")
    store.takings.take(taken, ACTIVITY, "Mara", None, None, over=document("A-6"))
    store.senders.meet("0" * 32, "Mara", "tg", "22" * 32)
    store.sights.keep(ADDRESS, {"drafts": Sight(9, "A-6", "2025-03-01T10:00:00.000Z", 2)})


def _asked(store: Store, _folder: Path) -> None:
    """Two removed there and changed here: a question that waits, and one that was decided."""
    if not hasattr(store.records, "ask_removal"):
        return
    for identifier in ("A-9", "A-12"):
        store.records.received(there(document(identifier), Standing.DRAFT))
        _save(store, document(identifier, description={"en": "Changed here."}))
        store.records.gone(identifier, ask=True)
    store.records.decide_removal("A-12", keep=True, who="Ana Souza")


def _templates(store: Store, _folder: Path) -> None:
    if hasattr(store, "templates"):
        store.templates.keep("Journée d’étude", ACTIVITY, document("T", description=WORDS))


def _reviewed(store: Store, _folder: Path) -> None:
    if not hasattr(store, "reviews"):
        return
    from sync.review import ReviewStep

    _save(store, document("A-10", description=WORDS), who="Ivo")
    store.reviews.step("A-10", ReviewStep.ASKED, "Ivo", "Please look.")
    store.reviews.comment("A-10", "title.en", "Say more.", "Ana Souza")
    store.links.keep("A-1", "N-1", fits=True, who="Ana Souza")


def _save(
    store: Store,
    saved: dict[str, Any],
    *,
    who: str = "Ana Souza",
    session: str = "",
    record_type: str = ACTIVITY,
) -> None:
    identifier = saved["header"]["identifier"]
    store.records.save(record_type, identifier, saved, origin=Origin.TYPED, who=who, session=session)


def pack(data: Path, target: Path) -> None:
    """The folder as one file, the same for the same content."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.mtime, member.uid, member.gid, member.uname, member.gname = 0, 0, 0, "", ""
        return member

    with tarfile.open(target, "w:xz", preset=9) as archive:
        for path in sorted(data.rglob("*")):
            if path.is_file() and path.suffix != ".lock":
                archive.add(path, str(path.relative_to(data)), filter=plain)


def main() -> None:
    """Fill a folder and pack it."""
    clock = FakeClock()
    with tempfile.TemporaryDirectory() as room:
        data = Path(room) / "data"
        with Store.open(data, clock=clock, new_id=NewIds()) as store:
            fill(store, clock, Path(room))
        pack(data, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
