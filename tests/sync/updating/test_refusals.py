"""What is not installed, each with its own word, and nothing of it left behind."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.updating import refusals
from sync.updating.here import Here
from sync.updating.installing import install, look
from sync.updating.model import Manifest, to_json
from sync.updating.sealing import MANIFEST, SEAL_BYTES
from tests.support.lying_disk import forget_and_lie
from tests.sync.updating.given import PLATFORM, STRANGER, Publisher, snapshot, spoiled

each_change = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def refuses(path: Path, here: Here, kind: type[refusals.UpdateRefused]) -> str:
    """What is said, by looking and by installing, and that everything is as it was."""
    assert here.place is not None
    before = snapshot(here.place.root)
    said = []
    for deed in (look, install):
        with pytest.raises(kind) as caught:
            deed(path, here)
        said.append(str(caught.value))
    assert snapshot(here.place.root) == before
    assert said[0] == said[1]
    assert "Nothing was changed" in said[0]
    return said[0]


def test_one_for_another_kind_of_computer(publisher: Publisher, here: Here) -> None:
    said = refuses(publisher.update(platform="macos-arm64"), here, refusals.OtherPlatform)
    assert "macos-arm64" in said
    assert PLATFORM in said


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9", "0.1"])
def test_one_that_is_no_newer(publisher: Publisher, here: Here, version: str) -> None:
    refuses(publisher.update(version), here, refusals.NotNewer)


def test_an_older_one_is_not_laid_over_a_newer_one_even_when_asked_for_again(
    publisher: Publisher, here: Here
) -> None:
    with pytest.raises(refusals.NotNewer, match="older version"):
        install(publisher.update("0.0.9"), here, again=True)


def test_one_that_needs_another_before(publisher: Publisher, here: Here) -> None:
    said = refuses(publisher.update("2.0", minimum="1.0"), here, refusals.TooBigAStep)
    assert "1.0" in said


def test_one_signed_by_a_stranger(publisher: Publisher, here: Here) -> None:
    refuses(publisher.update(secret=STRANGER), here, refusals.UnknownPublisher)


def test_none_is_believed_by_a_program_that_knows_no_publisher(publisher: Publisher, here: Here) -> None:
    refuses(publisher.update(), dataclasses.replace(here, keys={}), refusals.NoKeys)


def test_a_stranger_cannot_borrow_the_name_of_a_key(publisher: Publisher, here: Here) -> None:
    name = next(iter(here.keys)).encode()

    def borrow(content: bytearray) -> None:
        start = len(content) - SEAL_BYTES + len("focal-desk-update 0001 ")
        content[start : start + len(name)] = name

    refuses(spoiled(publisher.update(secret=STRANGER), borrow), here, refusals.DamagedUpdate)


def test_another_file(publisher: Publisher, here: Here) -> None:
    for content in (b"", b"A letter.", b"PK\x03\x04 something", b"PK\x05\x06" + b"\0" * 18):
        path = publisher.folder / "letter.focal-update"
        path.write_bytes(content)
        refuses(path, here, refusals.NotAnUpdate)


def test_one_that_is_not_there(publisher: Publisher, here: Here) -> None:
    refuses(publisher.folder / "drawn-out.focal-update", here, refusals.UnreadableUpdate)


def test_one_of_a_later_format(publisher: Publisher, here: Here) -> None:
    path = publisher.update()
    path.write_bytes(path.read_bytes()[:-SEAL_BYTES] + b"focal-desk-update 0002 and what they think of then")
    refuses(path, here, refusals.TooNewFormat)


@each_change
@given(st.data())
def test_any_byte_changed(made_once: Path, tmp_path_factory: Any, here: Here, data: st.DataObject) -> None:
    content = bytearray(made_once.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    _refused(content, tmp_path_factory, here)


@each_change
@given(st.data())
def test_any_cut_and_anything_put_in_or_behind(
    made_once: Path, tmp_path_factory: Any, here: Here, data: st.DataObject
) -> None:
    content = made_once.read_bytes()
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(content))] * 2)))
    more = data.draw(st.binary(max_size=40))
    changed = content[:start] + more + content[end:]
    if changed != content:
        _refused(bytearray(changed), tmp_path_factory, here)


def _refused(content: bytearray, folders: Any, here: Here) -> None:
    path = folders.mktemp("spoiled") / "x.focal-update"
    path.write_bytes(content)
    assert here.place is not None
    before = snapshot(here.place.root)
    with pytest.raises(refusals.UpdateRefused):
        install(path, here)
    assert snapshot(here.place.root) == before


Lists = Callable[[dict[str, Any]], object]


def _entry(change: dict[str, Any]) -> Lists:
    return lambda told: told["files"][0].update(change)


@pytest.mark.parametrize(
    "change",
    [
        _entry({"name": "../outside"}),
        _entry({"name": "/etc/cron.d/x"}),
        _entry({"name": "C:\\x"}),
        _entry({"name": "_internal/nul.txt"}),
        _entry({"name": "FOCAL-DESK"}),
        _entry({"name": "Portable"}),
        _entry({"name": "data/focal-desk.db"}),
        _entry({"name": "versions/0.2.0/focal-desk"}),
        _entry({"name": "came-up"}),
        _entry({"digest": "0" * 63}),
        _entry({"size": -1}),
        _entry({"size": 2**40}),
        _entry({"executable": "yes"}),
        lambda told: told["files"].append({"name": "x", "link": "../../.bashrc"}),
        lambda told: told["files"].append({"name": "x", "link": "/etc/passwd"}),
        lambda told: told["files"].append({"name": "x", "link": "nowhere"}),
        lambda told: told["files"].append({"name": "x", "link": "x"}),
        lambda told: told["files"].append({"name": "focal-desk/x", "size": 0, "digest": "0" * 64}),
        lambda told: told["files"].pop(),
        lambda told: told.update(files=told["files"] * 20_000),
        lambda told: told.update(files={}),
        lambda told: told.update(version="1.0; rm -rf ~"),
        lambda told: told.update(version="../../.."),
        lambda told: told.update(minimum=""),
        lambda told: told.update(schema=8),
        lambda told: told.update(format="another"),
    ],
)
def test_a_list_of_which_no_program_may_be_made_even_when_it_is_signed(
    publisher: Publisher, here: Here, change: Lists
) -> None:
    refuses(_crafted(publisher, change), here, refusals.DamagedUpdate)


def _crafted(publisher: Publisher, change: Lists) -> Path:
    built, manifest = publisher.manifest()
    told = to_json(manifest)
    change(told)
    return publisher.crafted({MANIFEST: json.dumps(told).encode(), **_files(built, manifest)})


def _files(built: Path, manifest: Manifest) -> dict[str, bytes]:
    return {one.name: (built / one.name).read_bytes() for one in manifest.entries if not one.link}


@pytest.mark.parametrize(
    "harm",
    [
        lambda files: files.update(more=b"not on the list"),
        lambda files: files.pop("_internal/base.zip"),
        lambda files: files.update({"_internal/base.zip": b"0.2.1"}),
        lambda files: files.update({"_internal/base.zip": b"longer than told"}),
    ],
)
def test_contents_that_are_not_what_the_list_says_even_when_they_are_signed(
    publisher: Publisher, here: Here, harm: Callable[[dict[str, bytes]], object]
) -> None:
    built, manifest = publisher.manifest()
    files = _files(built, manifest)
    harm(files)
    path = publisher.crafted({MANIFEST: json.dumps(to_json(manifest)).encode(), **files})
    assert here.place is not None
    before = snapshot(here.place.root)
    with pytest.raises(refusals.DamagedUpdate):
        install(path, here)
    assert snapshot(here.place.root) == before


def test_a_disk_that_gives_back_other_bytes_than_it_took_gets_no_program(
    publisher: Publisher, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.updating.unpacking.forget_cached", forget_and_lie)
    update = publisher.update()
    assert here.place is not None
    before = snapshot(here.place.root)
    with pytest.raises(refusals.DamagedUpdate):
        install(update, here)
    assert snapshot(here.place.root) == before


def test_what_grows_out_of_all_proportion_even_when_it_is_signed(publisher: Publisher, here: Here) -> None:
    built, _ = publisher.manifest()
    (built / "_internal/base.zip").write_bytes(bytes(3_000_000))
    from sync.updating.making import describe

    manifest = describe(built, version="0.2.0", platform=PLATFORM, minimum="0.1.0", schema="0007")
    members = {MANIFEST: json.dumps(to_json(manifest)).encode(), **_files(built, manifest)}
    refuses(publisher.crafted(members, kind=zipfile.ZIP_LZMA), here, refusals.DamagedUpdate)


def test_no_list_or_none_that_can_be_read(publisher: Publisher, here: Here) -> None:
    for content in (b"", b"[]", b"{", b'{"files": 1}', b"\xff\xfe"):
        refuses(publisher.crafted({MANIFEST: content}), here, refusals.DamagedUpdate)
