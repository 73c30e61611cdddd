"""What a bundle holds and says: parts, files, lists of terms, a look beforehand; and what is cut off in the middle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.operations import carrying
from forms.files import Local
from forms.vocabularies import Term, Vocabulary
from forms.words import Phrase
from sync.bundle.looking import Acquaintance
from sync.bundle.making import Made, Wish
from sync.bundle.packing import NotWritten
from sync.bundle.planning import Effect
from sync.bundle.refusals import BrokenOff
from sync.errors import Trouble
from sync.records import Origin, Query
from sync.report import What
from tests.support.faulty_line import PowerCut, power_before_write
from tests.support.lying_disk import forget_and_lie
from tests.support.two_computers import ACTIVITY
from tests.sync.bundle.given import Apart, answered, bundle, carried, queue, take, waits
from tests.sync.given import ID, OTHERS, became, named

Computers = Callable[..., Apart]


def attached(place: Apart, folder: Path, content: bytes, name: str = "plan.txt") -> Local:
    """A file is attached to the record."""
    (folder / name).write_bytes(content)
    file = place.desk.store.files.add(folder / name)
    record = place.record(ID)
    document = {**record.mine, "website": [{"url": file.url, "name": name}]}
    place.desk.store.records.save(record.record_type, ID, document, origin=Origin.TYPED, who="Ivo")
    return file


# --- Parts and files.


def test_parts_come_in_any_order_and_what_is_missing_is_said(ivo: Apart, mara: Apart, tmp_path: Path) -> None:
    for identifier in OTHERS[:6]:
        ivo.write(named(identifier))
    ivo.write(ACTIVITY)
    file = attached(ivo, tmp_path, b"A plan. " * 500)
    wish = Wish(records=(*OTHERS[:6], ID), most_bytes=9_000)
    parts = carrying.make_bundle(ivo.desk, tmp_path / "parts.focal", wish)
    assert len(parts) > 2
    assert all(part.size <= 9_000 for part in parts)
    assert [sum(part.files for part in parts), sum(part.changes for part in parts)] == [1, 7]
    with_file = next(part for part in parts if part.files)
    without = next(part for part in parts if _holds(mara, part, ID))
    for part in parts:
        if part is not with_file:
            take(mara, part.path)
    preview = carrying.look_into(mara.desk, without.path)
    assert [preview.manifest.part.of, preview.missing] == [len(parts), (file,)]
    assert mara.desk.store.files.get(file.digest) is None
    take(mara, with_file.path)
    kept = mara.desk.store.files.get(file.digest)
    assert kept is not None
    assert kept.path.read_bytes() == b"A plan. " * 500
    assert set(mara.desk.store.records.identifiers(Query())) == {*OTHERS[:6], ID}


def _holds(place: Apart, part: Made, identifier: str) -> bool:
    items = carrying.look_into(place.desk, part.path).items
    return identifier in {item.identifier for item in items}


def test_a_file_too_large_for_any_part_is_named_and_nothing_is_made(ivo: Apart, tmp_path: Path) -> None:
    ivo.write(ACTIVITY)
    attached(ivo, tmp_path, b"x" * 20_000)
    queue(ivo, ID)
    with pytest.raises(Trouble, match=r"plan\.txt alone is larger"):
        carrying.make_bundle(ivo.desk, tmp_path / "parts.focal", Wish(most_bytes=9_000))
    assert list(tmp_path.glob("*.focal")) == []
    assert carrying.handed_over(ivo.desk) == {}


def test_texts_only_leaves_the_files_out(ivo: Apart, mara: Apart, tmp_path: Path) -> None:
    ivo.write(ACTIVITY)
    file = attached(ivo, tmp_path, b"x" * 20_000)
    made = bundle(ivo, tmp_path / "texts.focal", records=(ID,), files=False)
    assert made.files == 0
    report = take(mara, made.path)
    assert became(report) == [What.RECEIVED, What.LATER]
    assert "plan.txt" in str(report.results[1].phrase)
    assert mara.desk.store.files.get(file.digest) is None


# --- Shown before it is applied.


def test_looking_says_who_and_what_and_changes_nothing(ivo: Apart, mara: Apart, tmp_path: Path) -> None:
    ivo.write(ACTIVITY)
    attached(ivo, tmp_path, b"A plan.")
    path = bundle(ivo, tmp_path / "a.focal", records=(ID,), recipient="Mara").path
    before = dict(mara.desk.store.settings.all())
    preview = carrying.look_into(mara.desk, path)
    assert preview.acquaintance is Acquaintance.NEW
    assert preview.fingerprint == carrying.own_fingerprint(ivo.desk)
    assert [len(block) for block in preview.fingerprint.split()] == [5] * 6
    assert (preview.manifest.sender.name, preview.manifest.recipient) == ("Ivo", "Mara")
    assert dict(preview.effects) == {Effect.NEW: 1}
    assert (preview.files, preview.file_bytes, preview.missing) == (1, 7, ())
    assert preview.items[0].title["fr"] == "Échange entre pairs"
    assert not mara.has(ID)
    assert carrying.senders(mara.desk) == []
    assert dict(mara.desk.store.settings.all()) == before


def test_another_one_under_a_known_name_is_noticed(
    ivo: Apart, mara: Apart, apart: Computers, tmp_path: Path
) -> None:
    ivo.write(ACTIVITY)
    carried(ivo, mara, tmp_path, records=(ID,))
    other = apart("ivo ")
    other.write(ACTIVITY)
    for place, expected in ((ivo, Acquaintance.KNOWN), (other, Acquaintance.OTHER)):
        path = bundle(place, tmp_path / "b.focal", records=(ID,)).path
        assert carrying.look_into(mara.desk, path).acquaintance is expected


# --- On the sender's side.


def test_the_queue_tells_what_was_handed_over_and_what_was_edited_since(
    ivo: Apart, mara: Apart, tmp_path: Path
) -> None:
    ivo.write(ACTIVITY)
    queue(ivo, ID)
    made = bundle(ivo, tmp_path / "a.focal", recipient="Mara")
    assert waits(ivo, ID)
    handed = carrying.handed_over(ivo.desk)[ID]
    assert (handed.bundle, handed.recipient, handed.outcome) == (made.bundle, "Mara", "")
    take(mara, made.path)
    answered(mara, ivo, tmp_path)
    handed = carrying.handed_over(ivo.desk)[ID]
    assert (handed.outcome, handed.answered_by) == ("waiting", "Mara")
    item = ivo.desk.store.outbox.of(ID)
    assert item is not None
    assert "waits in the queue there" in item.answer[0]["text"]
    ivo.say(ID, "Bettered.")
    assert carrying.handed_over(ivo.desk) == {}


def test_what_cannot_be_handed_over_is_named(ivo: Apart, tmp_path: Path) -> None:
    ivo.write(ACTIVITY)
    for wish, words in ((Wish(), "Nothing waits"), (Wish(records=(OTHERS[0],)), "no record")):
        with pytest.raises(Trouble, match=words):
            carrying.make_bundle(ivo.desk, tmp_path / "a.focal", wish)
    ivo.desk.store.records.to_bin([ID], "Ivo")
    with pytest.raises(Trouble, match="in the bin"):
        carrying.make_bundle(ivo.desk, tmp_path / "a.focal", Wish(records=(ID,)))
    assert list(tmp_path.glob("*.focal")) == []


# --- Lists of terms.


def test_lists_of_terms_come_along_but_not_over_what_was_asked_for_here(
    ivo: Apart, mara: Apart, tmp_path: Path
) -> None:
    ivo.write(ACTIVITY)
    seas = Vocabulary("SEAS", True, (Term("S-1", {"en": "North"}),))
    ivo.desk.store.vocabularies.keep(seas)
    carried(ivo, mara, tmp_path, records=(ID,))
    assert mara.desk.vocabularies.get("SEAS").terms == seas.terms
    ivo.desk.store.vocabularies.keep(Vocabulary("SEAS", True, (Term("S-1", {"en": "Changed"}),)))
    mara.desk.store.vocabularies.asked({"SEAS": "mark"})
    carried(ivo, mara, tmp_path, records=(ID,))
    assert mara.desk.vocabularies.get("SEAS").terms == seas.terms


# --- Cut anywhere.


def test_the_power_goes_anywhere_and_the_same_bundle_finishes_it(
    ivo: Apart, apart: Computers, tmp_path: Path
) -> None:
    for identifier in (ID, OTHERS[0]):
        ivo.write(named(identifier))
        queue(ivo, identifier)
    attached(ivo, tmp_path, b"A plan.")
    path = bundle(ivo, tmp_path / "a.focal").path
    for at in range(1, 20):
        mara = apart(f"Mara {at}")
        try:
            with power_before_write(mara.desk.store, at):
                take(mara, path)
        except PowerCut:
            for identifier in mara.desk.store.records.identifiers(Query()):
                assert waits(mara, identifier)
            take(mara, path)
        else:
            assert at > 3
            break
        assert mara.record(ID).mine == ivo.record(ID).mine
        assert len(mara.desk.store.history.of(ID)) == 1
        assert all(waits(mara, identifier) for identifier in (ID, OTHERS[0]))


def test_a_full_disk_leaves_no_half_bundle_and_the_queue_as_it_was(
    ivo: Apart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ivo.write(ACTIVITY)
    queue(ivo, ID)
    place = tmp_path / "stick"
    place.mkdir()
    bundle(ivo, place / "a.focal")
    before = (place / "a.focal").read_bytes()
    ivo.say(ID, "Later.")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sync.bundle.container.os.fsync", full)
    with pytest.raises(NotWritten):
        bundle(ivo, place / "a.focal")
    monkeypatch.undo()
    assert [path.name for path in place.iterdir()] == ["a.focal"]
    assert (place / "a.focal").read_bytes() == before
    assert waits(ivo, ID)
    assert carrying.handed_over(ivo.desk) == {}


def test_a_stick_that_gives_back_other_bytes_than_it_took_gets_no_bundle(
    ivo: Apart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ivo.write(ACTIVITY)
    queue(ivo, ID)
    monkeypatch.setattr("sync.bundle.packing.forget_cached", forget_and_lie)
    with pytest.raises(Trouble, match="could not be read back"):
        bundle(ivo, tmp_path / "a.focal")
    assert not list(tmp_path.glob("*.focal"))
    assert waits(ivo, ID)


def test_a_stick_that_is_pulled_in_the_middle_is_put_in_again_and_the_rest_comes(
    ivo: Apart, mara: Apart, tmp_path: Path
) -> None:
    for identifier in OTHERS:
        ivo.write(named(identifier))
    path = bundle(ivo, tmp_path / "a.focal", records=tuple(OTHERS)).path
    whole = path.read_bytes()

    def pull(_phrase: Phrase, done: int, _total: int) -> None:
        if done == 3:
            path.write_bytes(whole[:2000])

    report = carrying.take_in(mara.desk, path, tell=pull)
    assert isinstance(report.trouble, BrokenOff)
    assert "Take the same bundle in again" in str(report.trouble.advice)
    assert 0 < mara.desk.store.records.count(Query()) < len(OTHERS)
    path.write_bytes(whole)
    take(mara, path)
    assert set(mara.desk.store.records.identifiers(Query())) == set(OTHERS)
