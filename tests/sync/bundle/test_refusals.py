"""What is no good bundle is refused with a clear word, and nothing of it is used."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.operations import carrying
from sync import signing_keys
from sync.bundle import codec, container
from sync.bundle.container import write_sealed
from sync.bundle.model import BundleKind, Manifest, Part, Sender
from sync.bundle.packing import Text
from sync.bundle.refusals import (
    BundleRefused,
    ChangedOnTheWay,
    ClimbsOut,
    DamagedBundle,
    MadeHere,
    NotABundle,
    NotForHere,
    OtherCountry,
    OtherWorld,
    PassphraseNeeded,
    TooLarge,
    TooNewBundle,
    UnreadableBundle,
    WrongBundlePassphrase,
)
from sync.records import Query
from sync.strict_json import Malformed
from tests.support.two_computers import ACTIVITY
from tests.sync.bundle.given import Apart, bundle, receipt, take
from tests.sync.given import ID

SECRET = "11" * 32
KEY = signing_keys.public_key(SECRET)
STRANGER = Sender(signing_keys.installation_of(KEY), "Stranger", "bj", KEY)
MANIFEST = Manifest("B-1", BundleKind.CHANGES, STRANGER, 1, "2025-01-01T00:00:00+00:00", False, Part("S-1"))


@pytest.fixture
def good(ivo: Apart, tmp_path: Path) -> Path:
    """A bundle with one record."""
    ivo.write(ACTIVITY)
    return bundle(ivo, tmp_path / "good.focal", records=(ID,)).path


def refuses(mara: Apart, path: Path, refusal: type[BundleRefused], passphrase: str = "") -> None:
    """Whether it is looked into or taken in, the refusal is the same, says what to do, and nothing comes in."""
    for do in (carrying.look_into, carrying.take_in):
        with pytest.raises(refusal) as refused:
            do(mara.desk, path, passphrase)
        assert type(refused.value) is refusal
        assert "Nothing was changed" in str(refused.value.meaning)
        assert refused.value.advice
    assert not mara.has(ID)
    assert mara.desk.store.senders.all() == []


def crafted(path: Path, members: Mapping[str, bytes], *, manifest: Any = None) -> Path:
    """A sealed archive with a signed manifest of these members, as somebody could make who knows how."""
    named = tuple(Text(name, content).member for name, content in members.items())
    content = codec.to_bytes(manifest or codec.manifest_to_json(replace(MANIFEST, members=named)))
    with write_sealed(path) as archive:
        archive.add("manifest.json", content)
        archive.add("signature", signing_keys.sign(SECRET, content))
        for name, text in members.items():
            archive._archive.writestr(name, text, zipfile.ZIP_DEFLATED)
    return path


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"A letter.", b"PK\x03\x04" + b"x" * 100], ids=["empty", "short", "text", "zip"]
)
def test_some_other_file(mara: Apart, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "letter.focal").write_bytes(content)
    refuses(mara, tmp_path / "letter.focal", NotABundle)


def test_some_other_archive(mara: Apart, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("mimetype", "application/zip")
    refuses(mara, tmp_path / "other.zip", NotABundle)
    refuses(mara, crafted(tmp_path / "a.focal", {}, manifest={"format": "another", "version": 1}), NotABundle)


def test_a_file_that_is_away(mara: Apart, tmp_path: Path) -> None:
    refuses(mara, tmp_path / "away.focal", UnreadableBundle)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_byte_that_was_spoiled_wherever_it_stands(
    mara: Apart, good: Path, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(good.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1) | st.integers(len(content) - 400, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    (tmp_path / "spoiled.focal").write_bytes(content)
    with pytest.raises((DamagedBundle, NotABundle)):
        carrying.take_in(mara.desk, tmp_path / "spoiled.focal")
    assert not mara.has(ID)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_that_was_cut_short_or_goes_on(
    mara: Apart, good: Path, tmp_path: Path, data: st.DataObject
) -> None:
    content = good.read_bytes()
    kept = data.draw(st.integers(60, len(content) - 1))
    for spoiled in (content[:kept], content + content[:kept]):
        (tmp_path / "cut.focal").write_bytes(spoiled)
        with pytest.raises(DamagedBundle):
            carrying.take_in(mara.desk, tmp_path / "cut.focal")
    assert not mara.has(ID)


def test_one_that_was_put_together_again(mara: Apart, good: Path, tmp_path: Path) -> None:
    """Whoever seals it anew still cannot sign it."""
    with zipfile.ZipFile(good) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    changes = {name: text.replace(b"Twenty", b"Thirty") for name, text in parts.items()}
    signed_for_another = {**parts, "manifest.json": parts["manifest.json"].replace(b"Ivo", b"Eva")}
    more = {**parts, "changes/000002.json": parts["changes/000001.json"]}
    fewer = {name: text for name, text in parts.items() if not name.startswith("changes/")}
    for number, variant in enumerate((changes, signed_for_another, more, fewer)):
        path = tmp_path / f"again-{number}.focal"
        with write_sealed(path) as archive:
            for name, text in variant.items():
                archive.add(name, text)
        refuses(mara, path, ChangedOnTheWay)


def test_a_stranger_who_borrows_the_name_of_an_installation(mara: Apart, tmp_path: Path) -> None:
    borrowed = replace(MANIFEST, sender=replace(STRANGER, installation="0" * 32))
    path = crafted(tmp_path / "borrowed.focal", {}, manifest=codec.manifest_to_json(borrowed))
    refuses(mara, path, ChangedOnTheWay)


def test_one_of_a_newer_version(mara: Apart, tmp_path: Path) -> None:
    newer = {"format": codec.FORMAT, "version": 2, "wholly": "new"}
    refuses(mara, crafted(tmp_path / "newer.focal", {}, manifest=newer), TooNewBundle)


@pytest.mark.parametrize(
    "wrong", [{"serial": -1}, {"members": 7}, {"part": {"series": "S", "number": 2, "of": 1}}]
)
def test_a_manifest_that_says_nonsense(mara: Apart, tmp_path: Path, wrong: dict[str, Any]) -> None:
    nonsense = {**codec.manifest_to_json(MANIFEST), **wrong}
    refuses(mara, crafted(tmp_path / "nonsense.focal", {}, manifest=nonsense), DamagedBundle)


@pytest.mark.parametrize(
    "name",
    ["../../focal-desk.db", "changes/../../x", "/etc/passwd", "C:evil.json", "changes\\..\\x", "files/../x"],
)
def test_a_path_that_climbs_out(mara: Apart, tmp_path: Path, name: str) -> None:
    refuses(mara, crafted(tmp_path / "climbs.focal", {name: b"{}"}), ClimbsOut)
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("name", ["changes/000001.exe", "changes/1.json", "files/abc"])
def test_a_part_that_no_bundle_has(mara: Apart, tmp_path: Path, name: str) -> None:
    refuses(mara, crafted(tmp_path / "odd.focal", {name: b"{}"}), DamagedBundle)


def test_one_that_would_fill_the_memory(mara: Apart, tmp_path: Path) -> None:
    """A zip of some kilobytes that unpacks to many megabytes."""
    path = crafted(tmp_path / "bomb.focal", {"changes/000001.json": b" " * 20_000_000})
    assert path.stat().st_size < 100_000
    refuses(mara, path, TooLarge)


def test_one_that_declares_little_and_unpacks_to_much(mara: Apart, tmp_path: Path) -> None:
    """The sizes that a zip declares are only what somebody wrote there."""
    path = crafted(tmp_path / "liar.focal", {"changes/000001.json": b" " * 20_000_000})
    content = path.read_bytes()[:-64]
    path.write_bytes(content.replace(struct.pack("<L", 20_000_000), struct.pack("<L", 50_000)) + b"0" * 64)
    with path.open("r+b") as file:
        seal = container._seal_of(file)
        file.seek(-64, 2)
        file.write(seal)
    with pytest.raises((DamagedBundle, ChangedOnTheWay)):
        carrying.take_in(mara.desk, path)


def test_one_with_too_many_parts(mara: Apart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_MEMBERS", 5)
    parts = {f"changes/{number:06}.json": b"{}" for number in range(6)}
    refuses(mara, crafted(tmp_path / "many.focal", parts), TooLarge)


def test_an_archive_with_nothing_in_it(mara: Apart, tmp_path: Path) -> None:
    """Its bytes begin as those of a bundle, and its seal is right."""
    first = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 0, 0, 13, 0) + b"manifest.json"
    content = first + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0, 0, 0, len(first), 64)
    path = tmp_path / "nothing.focal"
    path.write_bytes(content + hashlib.sha256(content).hexdigest().encode())
    refuses(mara, path, DamagedBundle)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("{reason}", {"other": "Say where."}),
        ("{reason.__class__}", {"reason": "Say where."}),
        ("{reason:>1000000000}", {"reason": "Say where."}),
        ("{", {"reason": "Say where."}),
        ("{}", {"reason": "Say where."}),
        ("{reason}", {"reason": {"text": "no phrase"}}),
        ("{reason}", {"reason": ["a", "list"]}),
        ("{reason} {n}", {"reason": "Say where.", "n": 2}),
    ],
)
def test_a_reason_that_cannot_be_said(text: str, values: dict[str, Any]) -> None:
    phrase = {"text": text, "plural": "", "number": None, "values": values}
    answer = {"change": "C-1", "record": ID, "outcome": "returned", "included": True}
    reasons = [{"path": "", "code": "", "by": "", "phrase": phrase}]
    with pytest.raises(Malformed):
        codec.answer_from({**answer, "reasons": reasons})


def test_one_that_is_locked(ivo: Apart, mara: Apart, tmp_path: Path) -> None:
    ivo.write(ACTIVITY)
    path = bundle(ivo, tmp_path / "locked.focal", records=(ID,), passphrase="Fünf Wörter für Mara").path
    assert b"Twenty" not in path.read_bytes()
    assert b"Ivo" not in path.read_bytes()
    with pytest.raises(PassphraseNeeded):
        carrying.take_in(mara.desk, path)
    with pytest.raises(WrongBundlePassphrase):
        carrying.take_in(mara.desk, path, "Fünf Wörter für Ivo")
    assert not mara.has(ID)
    take(mara, path, "Fünf Wörter für Mara")
    assert mara.record(ID).mine == ivo.record(ID).mine
    assert list((mara.desk.folder / "opened").iterdir()) == []
    assert list((ivo.desk.folder / "opened").iterdir()) == []


def test_one_of_another_country(apart: Callable[..., Apart], good: Path) -> None:
    other = apart("Eva", "tg")
    refuses(other, good, OtherCountry)


def test_practice_records_never_meet_real_ones(
    apart: Callable[..., Apart], good: Path, tmp_path: Path
) -> None:
    practising = apart("Eva", practice=True)
    refuses(practising, good, OtherWorld)
    practising.write(ACTIVITY)
    made = bundle(practising, tmp_path / "practice.focal", records=(ID,)).path
    refuses(apart("Mara"), made, OtherWorld)


def test_ones_own(ivo: Apart, good: Path) -> None:
    with pytest.raises(MadeHere):
        carrying.look_into(ivo.desk, good)


def test_an_answer_to_somebody_else(
    ivo: Apart, mara: Apart, apart: Callable[..., Apart], good: Path, tmp_path: Path
) -> None:
    take(mara, good)
    answer = receipt(mara, ivo, tmp_path / "answer.focal").path
    with pytest.raises(NotForHere):
        carrying.take_in(apart("Eva").desk, answer)
    with pytest.raises(MadeHere):
        carrying.take_in(mara.desk, answer)


def test_one_record_that_is_none_is_set_aside_and_the_others_come_in(
    ivo: Apart, mara: Apart, good: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(good) as archive:
        change = json.loads(archive.read("changes/000001.json"))
    bad: list[Any] = [
        {"nothing": "at all"},
        {**change, "document": [1]},
        {**change, "who": "\ud800"},
        {**change, "identifier": "C-2", "record_type": "fromTheFuture"},
        {**change, "identifier": "C-3", "record": "../../evil"},
        {**change, "identifier": "C-4", "record": "9A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"},
    ]
    texts = {f"changes/{n:06}.json": codec.to_bytes(one) for n, one in enumerate([*bad, change], start=1)}
    texts["changes/000008.json"] = b"[" * 5000
    report = take(mara, crafted(tmp_path / "mixed.focal", texts))
    assert [result.what.value for result in report.results] == ["failed"] * 6 + ["received", "failed"]
    assert mara.record(ID).mine == ivo.record(ID).mine
    assert mara.desk.store.records.identifiers(Query()) == [ID]
