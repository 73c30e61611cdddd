"""A newer program beside the older one: tried, gone over to, gone back from, tidied."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from desktop_app.starting.successor import choose
from forms.words import Phrase
from sync.updating import refusals
from sync.updating.here import Here
from sync.updating.installing import go_back, install, look, try_again
from tests.sync.updating.given import Publisher, folders, lay_program, run_from, snapshot, started

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs of these tests are scripts of a shell")


def test_nobody_else_may_write_among_its_files_whatever_the_computer_s_habits_are(
    publisher: Publisher, here: Here
) -> None:
    assert here.place is not None
    before = os.umask(0)
    try:
        install(publisher.update(), here)
    finally:
        os.umask(before)
    laid = here.place.versions
    assert [one for one in (laid, *laid.rglob("*")) if one.stat().st_mode & 0o022] == []


def test_a_newer_program_is_laid_beside_the_older_one_and_started_from_then_on(
    publisher: Publisher, here: Here
) -> None:
    assert here.place is not None
    before = snapshot(here.place.root)
    told: list[tuple[str, int, int]] = []

    def tell(what: Phrase, done: int, total: int) -> None:
        told.append((str(what), done, total))

    manifest = install(publisher.update(schema="0008"), here, tell=tell)
    assert started(here) == "Focal Desk 0.2.0, Qt 6.11.3"
    assert folders(here) == ["0.2.0"]
    lay_program(publisher.folder / "meant", "0.2.0")
    meant, laid = snapshot(publisher.folder / "meant"), snapshot(here.place.versions / "0.2.0")
    assert {**laid, "starts": None} == {**meant, "starts": None}
    assert {name: snapshot(here.place.root)[name] for name in before} == before
    state = here.state()
    assert (state.current.version, state.current.schema) == (manifest.version, "0008")
    assert state.before == here.own
    for what in ("Copying", "Unpacking", "Checking"):
        last = [entry for entry in told if entry[0].startswith(what)][-1]
        assert last[1] == last[2] > 0


def test_the_one_before_is_gone_back_to_and_forth_again(publisher: Publisher, here: Here) -> None:
    with pytest.raises(refusals.NothingBefore):
        go_back(here)
    install(publisher.update(), here)
    assert go_back(here).current.version == "0.1.0"
    assert started(here) == "Focal Desk 0.1.0, Qt 6.11.3"
    assert go_back(here).current.version == "0.2.0"
    assert started(here) == "Focal Desk 0.2.0, Qt 6.11.3"


def test_the_same_version_can_be_installed_again_to_mend_it(publisher: Publisher, here: Here) -> None:
    update = publisher.update()
    install(update, here)
    with pytest.raises(refusals.NotNewer):
        install(update, here)
    install(update, here, again=True)
    assert folders(here) == ["0.2.0-2"]
    assert started(here) == "Focal Desk 0.2.0, Qt 6.11.3"
    assert go_back(here).current.version == "0.1.0"


def test_a_look_changes_nothing(publisher: Publisher, here: Here) -> None:
    assert here.place is not None
    update, before = publisher.update(), snapshot(here.place.root)
    looked = look(update, here)
    assert (looked.manifest.version, looked.size) == ("0.2.0", update.stat().st_size)
    assert looked.signed_by in here.keys
    assert snapshot(here.place.root) == before
    assert not here.place.versions.exists()


@pytest.mark.parametrize(
    ("says", "word"),
    [
        ("echo 'Focal Desk {version}, Qt 6'; echo '1 of 9 checks failed.'; exit 1", "1 of 9 checks failed."),
        ("echo 'Focal Desk 0.1.9, Qt 6'", "0.1.9"),
        ("exit 0", "–"),
        ("kill -9 $$", "–"),
    ],
)
def test_a_program_that_does_not_work_here_is_not_gone_over_to(
    publisher: Publisher, here: Here, says: str, word: str
) -> None:
    assert here.place is not None
    before = snapshot(here.place.root)
    with pytest.raises(refusals.TrialFailed) as caught:
        install(publisher.update(says=says), here)
    assert word in str(caught.value)
    assert snapshot(here.place.root) == before
    assert folders(here) == []


def test_a_program_that_cannot_be_started_at_all_is_not_gone_over_to(
    publisher: Publisher, here: Here
) -> None:
    built, _ = publisher.manifest()
    (built / "focal-desk").write_bytes(b"\x7fELF for another processor")
    with pytest.raises(refusals.TrialFailed):
        install(_packed(publisher, built), here)
    assert folders(here) == []


def _packed(publisher: Publisher, built: Path) -> Path:
    from sync.updating.making import describe, make_update
    from tests.sync.updating.given import PLATFORM, SECRET

    manifest = describe(built, version="0.2.0", platform=PLATFORM, minimum="0.1.0", schema="0007")
    target = publisher.folder / "other.focal-update"
    make_update(built, manifest, target, SECRET)
    return target


def test_a_trial_that_hangs_is_ended_with_all_that_it_began(publisher: Publisher, here: Here) -> None:
    alive = publisher.folder / "alive"
    hangs = f"(while true; do touch '{alive}'; sleep 0.05; done) & wait"
    with pytest.raises(refusals.TrialFailed):
        install(publisher.update(says=hangs.replace("{", "{{").replace("}", "}}")), here, seconds=2.0)
    assert folders(here) == []
    alive.unlink()
    time.sleep(0.2)
    assert not alive.exists()


@pytest.mark.parametrize("step", ["Copying", "Unpacking", "Checking", "Trying"])
def test_it_can_be_stopped_at_every_step(publisher: Publisher, here: Here, step: str) -> None:
    assert here.place is not None
    before, reached = snapshot(here.place.root), []

    def tell(what: Phrase, _done: int, _total: int) -> None:
        if str(what).startswith(step):
            reached.append(step)

    update = publisher.update(says='sleep 0.5; echo "Focal Desk {version}, Qt"')
    with pytest.raises(refusals.UpdateStopped):
        install(update, here, tell=tell, stopped=lambda: bool(reached))
    assert snapshot(here.place.root) == before
    assert folders(here) == []


def test_a_program_from_its_source_takes_none(publisher: Publisher, here: Here) -> None:
    source = Here(here.own, here.platform, None, here.keys)
    for deed in (look, install):
        with pytest.raises(refusals.NotUpdatable, match="source"):
            deed(publisher.update(), source)


def test_a_folder_that_takes_nothing_is_said(publisher: Publisher, here: Here) -> None:
    assert here.place is not None
    here.place.versions.write_text("no folder", encoding="utf-8")
    with pytest.raises(refusals.NotUpdatable) as caught:
        install(publisher.update(), here)
    assert str(here.place.root) in str(caught.value)
    assert "administrator" in str(caught.value)


def test_without_room_nothing_is_begun(
    publisher: Publisher, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 3_000_000

    monkeypatch.setattr("shutil.disk_usage", lambda _folder: Usage)
    with pytest.raises(refusals.NoRoomForUpdate, match="3 MB are free"):
        install(publisher.update(), here)
    assert folders(here) == []


def test_a_newer_program_that_never_comes_up_is_passed_over_at_the_third_start(
    publisher: Publisher, here: Here
) -> None:
    install(publisher.update(), here)
    assert here.place is not None
    base = here.place.root / "focal-desk"
    newer = here.place.versions / "0.2.0" / "focal-desk"
    seen = [choose(base, counts=counts) for counts in (True, False, False, True, True, False)]
    assert [one.program if one else None for one in seen] == [newer] * 4 + [base] * 2
    assert [one.passed_over if one else None for one in seen] == [""] * 4 + ["0.2.0"] * 2
    try_again(here)
    first = choose(base, counts=True)
    assert first is not None
    assert (first.program, first.passed_over) == (newer, "")
    run_from(newer, "0.2.0").lying.note_came_up()
    here.place.note_came_up()
    assert not (here.place.root / "came-up").exists()
    for _ in range(4):
        chosen = choose(base, counts=True)
        assert chosen is not None
        assert chosen.program == newer


def test_a_newer_base_that_is_laid_over_an_older_one_is_meant_and_not_what_updates_left(
    publisher: Publisher, here: Here
) -> None:
    install(publisher.update("0.2.0"), here)
    install(publisher.update("0.3.0"), here)
    assert here.place is not None
    base = here.place.root / "focal-desk"
    assert choose(base, True, lambda: "0.1.0") is not None
    assert choose(base, True, lambda: "0.3.0") is not None
    assert choose(base, True, lambda: "0.4.0") is None
    newer = run_from(base, "0.4.0")
    assert (newer.state().current.version, newer.state().before) == ("0.4.0", None)
    install(publisher.update("0.5.0"), newer)
    assert folders(here) == ["0.5.0"]
    state = newer.state()
    assert (state.current.version, state.before) == ("0.5.0", newer.own)


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "[]",
        "null",
        '{"name": 7}',
        '{"name": "../../elsewhere"}',
        '{"name": "9.9.9"}',
        '{"name": "."}',
        '{"name": "0.2.0", "before": 3}',
    ],
)
def test_whatever_stands_in_the_file_that_names_it_some_program_is_started(
    publisher: Publisher, here: Here, kept: str
) -> None:
    install(publisher.update(), here)
    assert here.place is not None
    (here.place.root / "current").write_text(kept, encoding="utf-8")
    assert started(here).startswith("Focal Desk 0.")
    assert here.state().current.version == "0.1.0"
    install(publisher.update("0.3.0"), here)
    assert started(here) == "Focal Desk 0.3.0, Qt 6.11.3"
