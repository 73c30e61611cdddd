"""A log can be handed to anybody: it tells what was done, and no word of what was entered."""

from __future__ import annotations

import string
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from forms.words import Phrase, say
from sync.errors import SAFE
from sync.experience import Experience, Weight, keep_experience
from sync.log import log_lines, without_content
from sync.records import Intent, Origin
from sync.store import Store
from sync.traffic import Traffic, speed_of
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import ACTIVITY, NEED

ID, MARK = str(ACTIVITY["header"]["identifier"]), str(NEED["meta"]["mark"])
# Words that no sentence of ours can hold.
words = st.lists(st.text("qxzjkvçأ", min_size=5, max_size=12), min_size=12, max_size=12, unique=True)


@pytest.fixture
def store(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Store]:
    """A store without any record."""
    opened = Store.open(data_dir, clock=clock, new_id=new_id)
    yield opened
    opened.close()


def told(store: Store) -> str:
    return "\n".join(log_lines(store))


def filled(store: Store, private: list[str]) -> None:
    """Private words stand wherever something can be entered, or be answered."""
    title, text, name, email, file, address, reason, host, by, other, note, key = private
    document = {
        **ACTIVITY,
        "title": {"en": title, "ar": text},
        "contacts": [{"identifier": f"{email}@{host}"}],
        "documents": [{"url": f"attachment:sha256/{'a' * 64}/{file}.pdf", "name": file}],
        key: note,
    }
    need = {**NEED, "title": {"en": other}, "problem": {"fr": text}}
    store.settings.put("person", name)
    store.settings.put("email", f"{email}@{host}")
    store.settings.put("address", f"https://{address}.example/{reason}")
    store.records.save("capacityBuildingInitiative", ID, document, origin=Origin.TYPED, who=name)
    store.records.save("bbiRequest", MARK, need, origin=Origin.TYPED, who=name)
    item = store.outbox.put(ID, Intent.PUBLISH)
    store.outbox.put(MARK, Intent.DRAFT)
    store.outbox.begin(item.number, document)
    store.outbox.failed(item.number, [say("{host} cannot be reached.", host=host), SAFE])
    store.journal.add(ID, "failed", say("Rejected at the clearing-house: {reason}", reason=reason))
    store.journal.add(MARK, "failed", say("{name} did not remove it: {reason}", name=by, reason=reason))
    inner = say("The file {name} is not on this computer.", name=file)
    store.journal.add(ID, "failed", say("{what} It waits.", what=inner))


@settings(max_examples=12, deadline=None)
@given(words)
def test_no_word_of_anybody_stands_in_it(private: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder), clock=FakeClock(), new_id=NewIds())
        try:
            filled(store, private)
            log = told(store)
        finally:
            store.close()
    assert not [word for word in private if word in log]
    for value in (ID, MARK, "example", "Peer exchange", "Twenty", "pdf"):
        assert value not in log


def test_none_of_our_own_sentences_lets_a_text_through() -> None:
    """Each sentence that the program can say, with a private word wherever a value stands in it."""
    private = "qxzjkv"
    root = ET.parse(resources.path("translations/focal_desk_fr.ts")).getroot()
    sources = [source.text or "" for source in root.iter("source")]
    assert len(sources) > 500
    for source in sources:
        names = [name for _text, name, _form, _how in string.Formatter().parse(source) if name]
        values = {name: private for name in names if name != "n"}
        plural = source if "n" in names else ""
        phrase = Phrase(source, plural, 2 if plural else None, values)
        assert private not in without_content(phrase)
        assert private not in without_content(say("{inside}", inside=phrase))


def test_a_name_in_a_sentence_of_an_earlier_version_is_left_out_too(store: Store) -> None:
    """For two hours of its making the program noted the names of workspaces: such lines stay in a journal."""
    store.journal.add("", "done", Phrase("The workspace “{name}” was made.", values={"name": "Awa Houngbo"}))
    log = told(store)
    assert "The workspace “…” was made." in log
    assert "Houngbo" not in log


def test_it_tells_what_was_done_to_which_record_by_a_running_name(store: Store) -> None:
    for identifier in ("A-1", "A-2"):
        document = {**ACTIVITY, "header": {**ACTIVITY["header"], "identifier": identifier}}
        store.records.save("capacityBuildingInitiative", identifier, document, origin=Origin.TYPED, who="Awa")
    store.journal.add("A-2", "sent", say("Sent as a draft."))
    store.journal.add("A-1", "failed", say("Rejected at the clearing-house: {reason}", reason="Say who."))
    store.journal.add("A-2", "sent", say("Sent; publication is asked for."))
    store.journal.add("GONE", "removed", say("Removed."))
    store.journal.add("", "done", say("Sent {sent}.", sent=2))
    item = store.outbox.put("A-1", Intent.DRAFT)
    store.outbox.hold(item.number, True)
    log = told(store)
    when = "2025-03-14T09:30:00+00:00"
    assert (
        log[log.index("Journal") :].splitlines()
        == [
            "Journal, the oldest first:",
            f"{when} activity 2 sent: Sent as a draft.",
            f"{when} activity 1 failed: Rejected at the clearing-house: …",
            f"{when} activity 2 sent: Sent; publication is asked for.",
            f"{when} record 1 removed: Removed.",
            f"{when} done: Sent 2.",
        ]
    )  # fmt: skip
    assert "records: activity draft 1, activity waiting 1" in log
    assert f"activity 1, draft, {item.size} bytes, tries 0, held back" in log


def test_it_tells_how_fast_the_line_was(store: Store) -> None:
    speed = speed_of(Traffic(4_000, 4_000, 2, 2.0, 0.5))
    keep_experience(store, Experience(speed, Weight(3, 1_500, 600), packs=True))
    assert "speed: 0.500 s a request, 8000 bytes/s" in told(store)
    assert "nothing new: 3 requests, 1500 bytes up, 600 bytes down" in told(store)
