"""The window is opened as at a first start, a record is typed into it, kept, and found again by its words."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop_app.operations.drafts import existing, save_draft
from desktop_app.selftest.bench import Bench
from forms.paths import with_value
from sync.records import Query

MATERIAL = "resource"
TITLE = "Field guide"
COUNTRY = "bj"
_PERSON = "Self-test"
_TITLES = {"en": TITLE, "ar": "دليلُ الأنواعِ المُهدَّدة", "zh": "生物多样性野外指南"}
_SOUGHT = ("الانواع المهددة", "野外", "GUIDE")
"""Arabic as most people type it, without vowels and hamza; a word of two signs, as most Chinese ones are."""
_LEAST_COLOURS = 8
_STEP = 16


def open_window(bench: Bench) -> str:
    """The first page is answered, and the window is at work, with something painted on it."""
    page = bench.find(QComboBox, "country")
    page.setCurrentIndex(page.findData(COUNTRY))
    bench.type_text(bench.find(QLineEdit, "person"), _PERSON)
    bench.press("place_practice")
    bench.press("begin")
    bench.until("the window is at work", lambda: bench.program.window.workplace is not None)
    bench.settle()
    picture = bench.program.window.grab().toImage()
    places = [(x, y) for x in range(0, picture.width(), _STEP) for y in range(0, picture.height(), _STEP)]
    colours = {picture.pixel(x, y) for x, y in places}
    bench.expect(len(colours) >= _LEAST_COLOURS, "the window is painted")
    return f"{picture.width()} × {picture.height()}, drawn by {bench.app.platformName()}"


def enter(bench: Bench) -> str:
    """A title is typed into a new form; it is kept as it was typed, and takes two more languages."""
    bench.new(MATERIAL)
    bench.write("title", TITLE)
    bench.save()
    bench.record = bench.records[MATERIAL]
    kept = existing(bench.desk, bench.record)
    bench.expect(kept.mine.get("title") == {"en": TITLE}, "what was typed is kept")
    save_draft(bench.desk, bench.record, with_value(kept.mine, "title", _TITLES))
    versions = bench.desk.store.history.newest(bench.record)
    bench.expect(versions > 1, "earlier versions are kept")
    return f"{versions} versions, SQLite {bench.desk.store.engine_version}"


def search(bench: Bench) -> str:
    """The record is found by words of each of its languages, as people type them."""
    for words in _SOUGHT:
        rows = bench.desk.store.records.rows(Query(text=words), limit=2)
        bench.expect([row.identifier for row in rows] == [bench.record], f"“{words}” finds the record")
    return f"found by {len(_SOUGHT)} words"
