"""What was done while records are not open stands in their journal when they are, once, at its own time."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.desk import Desk
from forms.words import say
from sync.log import log_lines
from sync.store import Store
from sync.store.journal import Journal
from sync.store.noted_later import FILE, note_later, take_up
from sync.store.troubles import NoRoom
from tests.support.given import START, FakeClock, NewIds


def told(store: Store) -> list[tuple[str, str, str]]:
    """The journal, the oldest first."""
    entries = reversed(store.journal.latest(50))
    return [(entry.at.isoformat(), entry.outcome, str(entry.phrase)) for entry in entries]


def test_it_is_taken_into_the_journal_at_the_next_opening_and_only_then(
    data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    Desk.open(data_dir, clock=clock, new_id=new_id).close()
    note_later(
        data_dir, START - timedelta(days=1), say("The bundle of {name} was taken in.", name="مشروع سري")
    )
    note_later(data_dir, START, say("Signed out."), "signed")
    if os.name != "nt":
        assert (data_dir / FILE).stat().st_mode & 0o077 == 0
    for _ in range(2):
        desk = Desk.open(data_dir, clock=clock, new_id=new_id)
        assert told(desk.store) == [
            ("2025-03-13T09:30:00+00:00", "kept", "The bundle of مشروع سري was taken in."),
            ("2025-03-14T09:30:00+00:00", "signed", "Signed out."),
        ]
        log = "\n".join(log_lines(desk.store))
        desk.close()
        assert not list(data_dir.glob(f"{FILE}*"))
    assert "kept: The bundle of … was taken in." in log
    assert "مشروع" not in log


def test_what_a_cut_left_half_taken_is_there_once_and_what_came_since_too(store: Store) -> None:
    note_later(store.folder, START, say("One."))
    taken = (store.folder / FILE).read_bytes()
    take_up(store)
    (store.folder / f"{FILE}.taking").write_bytes(taken)
    note_later(store.folder, START, say("Two."))
    take_up(store)
    take_up(store)
    assert [words for _at, _outcome, words in told(store)] == ["One.", "Two."]


def odd(at: str = "2025-03-14T09:30:00+00:00", outcome: str = "kept", **phrase: object) -> bytes:
    """A line in which these are not as we write them."""
    return json.dumps({"at": at, "outcome": outcome, "phrase": {"text": "x", **phrase}}).encode()


@pytest.mark.parametrize(
    "line",
    [
        b"\xff\xfe",
        b"[]",
        b"{",
        b"[" * 100_000,
        b'{"at": "soon", "outcome": "kept", "phrase": {"text": "x"}}',
        b'{"at": 7, "outcome": "kept", "phrase": {"text": "x"}}',
        b'{"at": "2025-03-14T09:30:00+00:00", "outcome": "kept", "phrase": {"text": "{a.b}", "values": {"a": 1}}}',
        b'{"at": "2025-03-14T09:30:00+00:00", "outcome": "kept", "phrase": {"text": "{0}", "values": {"a": 1}}}',
        b'{"at": "2025-03-14T09:30:00+00:00", "outcome": "kept", "phrase": {"text": 8}}',
        odd(outcome="\ud800"),
        odd(at="0001-01-01"),
        odd(at="2025-03-14T09:30:00"),
        odd(at="0001-01-01T00:00:00+14:00"),
        odd(text="\ud800"),
        odd(plural=5, number=1),
        odd(plural="{n} records", number=[1]),
        odd(plural="{n} records", number=1 << 40),
        odd(plural="{n} records", number=1.5),
        odd(text="{a}", values={"a": 1 << 80}),
        odd(text="{a:>999999999999}", values={"a": 1}),
        odd(text="{a}", values={"a": {"phrase": {"text": "y", "plural": 7, "number": 1}}}),
        odd(text="{a}", values={"a": ["y"]}),
    ],
)
def test_whatever_stands_in_the_file_the_records_open_and_what_is_ours_is_taken(
    store: Store, line: bytes
) -> None:
    note_later(store.folder, START, say("Before."))
    with (store.folder / FILE).open("ab") as file:
        file.write(line + b"\n")
    note_later(store.folder, START, say("After."))
    take_up(store)
    assert [words for _at, _outcome, words in told(store)] == ["Before.", "After."]
    assert not list(store.folder.glob(f"{FILE}*"))


def test_no_folder_is_made_for_it_and_one_that_takes_nothing_is_let_be(tmp_path: Path, store: Store) -> None:
    note_later(tmp_path / "elsewhere", START, say("One."))
    assert not (tmp_path / "elsewhere").exists()
    (store.folder / FILE).mkdir()
    note_later(store.folder, START, say("One."))
    take_up(store)
    assert told(store) == []


def test_what_even_so_cannot_be_taken_keeps_the_records_closed_at_no_opening(
    data_dir: Path, clock: FakeClock, new_id: NewIds, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(_journal: Journal, _entries: object) -> None:
        raise LookupError

    Desk.open(data_dir, clock=clock, new_id=new_id).close()
    note_later(data_dir, START, say("One."))
    monkeypatch.setattr(Journal, "add_earlier", fault)
    with pytest.raises(LookupError):
        Desk.open(data_dir, clock=clock, new_id=new_id)
    Desk.open(data_dir, clock=clock, new_id=new_id).close()
    assert not list(data_dir.glob(f"{FILE}*"))


def test_what_the_full_disk_does_not_take_is_taken_when_it_has_room(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_journal: Journal, _entries: object) -> None:
        raise NoRoom

    note_later(store.folder, START, say("One."))
    with monkeypatch.context() as patched:
        patched.setattr(Journal, "add_earlier", full)
        take_up(store)
    take_up(store)
    assert [words for _at, _outcome, words in told(store)] == ["One."]
