"""Opening a bundle: looked at before anything is applied, refused in plain words, taken in by halves and again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop_app.carrying.take_page import TakePage
from desktop_app.desk import Desk
from desktop_app.operations import carrying
from desktop_app.operations.removing import discard
from forms.domains import CATEGORIES
from forms.vocabularies import Term, Vocabulary
from sync import signing_keys
from sync.records import Intent, State
from tests.desktop_app.carrying.given import (
    away,
    bundled,
    choose_file,
    named,
    open_bundle,
    preview,
    report,
    rows,
    shows,
    take,
    waits,
)
from tests.desktop_app.given import keep
from tests.desktop_app.person import Person
from tests.support.given import FakeClock, NewIds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_what_is_no_bundle_is_refused_in_the_page_and_nothing_is_changed(lin: Person, tmp_path: Path) -> None:
    (tmp_path / "other.focal").write_bytes(b"a letter")
    page = open_bundle(lin, tmp_path / "other.focal")
    assert shows(page) == "bundle_refused"
    assert "not a bundle of Focal Desk" in page.refusal.text()
    assert "Nothing was changed on this computer." in page.refusal.text()
    lin.press("refused_back")
    assert lin.front is lin.work.list


def test_one_that_was_copied_badly_can_be_tried_again_once_it_is_mended(
    lin: Person, bo: Desk, tmp_path: Path
) -> None:
    waits(bo, 1, "A course")
    (path,) = bundled(bo, tmp_path / "bo.focal")
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    page = open_bundle(lin, path)
    assert shows(page) == "bundle_refused"
    path.write_bytes(whole)
    lin.press("refused_again")
    assert rows(preview(page).table) == [["A course", "Activity", "Awa", "New here"]]


def test_ones_own_and_one_for_practising_are_refused(lin: Person, tmp_path: Path, clock: FakeClock) -> None:
    waits(lin.desk, 1, "Mine")
    (own,) = bundled(lin.desk, tmp_path / "own.focal")
    assert "This very computer" in open_bundle(lin, own).refusal.text()
    desk = Desk.open(tmp_path / "practising", practice=True, clock=clock, new_id=NewIds(5))
    desk.remember({"person": "Bo", "country": "bj"})
    waits(desk, 2, "Only an example")
    (example,) = bundled(desk, tmp_path / "example.focal")
    desk.close()
    assert "made for practising" in open_bundle(lin, example).refusal.text()
    assert lin.desk.store.records.get(named(2)) is None


def test_another_key_under_a_known_name_is_warned_of(
    lin: Person, bo: Desk, tmp_path: Path, clock: FakeClock
) -> None:
    waits(bo, 1, "A course")
    (path,) = bundled(bo, tmp_path / "bo.focal")
    take(lin, path)
    seen = preview(open_bundle(lin, path))
    assert "before" in seen.card.known.text()
    assert seen.counts.text() == "All of it was taken in here already."
    assert not seen.take.isEnabled()
    stranger = away(tmp_path / "stranger", "bo tchala", clock, 6)
    waits(stranger, 2, "Another course")
    (false,) = bundled(stranger, tmp_path / "false.focal")
    stranger.close()
    seen = preview(open_bundle(lin, false))
    assert seen.card.known.text().startswith("Careful: you know bo tchala")
    key = signing_keys.installation_of(
        signing_keys.public_key(bo.store.senders.secret(signing_keys.new_secret))
    )
    assert signing_keys.fingerprint(key) not in seen.card.number.text()


def test_removals_are_left_out_until_the_box_is_ticked(
    lin: Person, awa: Person, bo: Desk, tmp_path: Path
) -> None:
    identifier = waits(awa.desk, 1, "Shared by all")
    awa.synchronize()
    lin.desk.remember({"address": awa.desk.address})
    lin.synchronize()
    discard(lin.desk, identifier)
    waits(lin.desk, 2, "A course")
    (path,) = bundled(lin.desk, tmp_path / "lin.focal")
    page = open_bundle(awa, path)
    seen = preview(page)
    assert seen.counts.text() == "1 new record, 1 to be removed"
    assert seen.removals.isVisible()
    assert not seen.removals.isChecked()
    assert seen.take.text() == "Take in 1 record"
    awa.press("bundle_take")
    assert {row[1] for row in rows(report(page).table)} == {"Taken in", "Needs you"}
    assert awa.desk.store.outbox.of(identifier) is None
    page = open_bundle(awa, path)
    preview(page).removals.click()
    assert preview(page).take.text() == "Take in 1 record"
    awa.press("bundle_take")
    item = awa.desk.store.outbox.of(identifier)
    assert item is not None
    assert item.intent is Intent.DELETE


def test_parts_come_in_any_order_and_the_file_with_the_last(lin: Person, bo: Desk, tmp_path: Path) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(b"%PDF" + bytes(20_000))
    kept = bo.store.files.add(source)
    link = {"url": kept.url, "name": "report.pdf"}
    keep(bo, named(1), "With a file", relevantDocuments=[link])
    bo.store.outbox.put(named(1), Intent.DRAFT)
    waits(bo, 2, "Without one")
    parts = bundled(bo, tmp_path / "bo.focal", most_bytes=24_000)
    assert len(parts) > 1
    page = open_bundle(lin, parts[0])
    seen = preview(page)
    assert f"part 1 of {len(parts)}" in seen.card.origin.text()
    assert "1 file is not in it: report.pdf" in seen.along.text()
    lin.press("bundle_take")
    assert "Still waits" in {row[1] for row in rows(report(page).table)}
    assert lin.desk.store.files.get(kept.digest) is None
    for part in reversed(parts[1:]):
        take(lin, part)
    assert lin.desk.store.files.get(kept.digest) is not None
    assert {lin.record(named(number)).state for number in (1, 2)} == {State.WAITING}


def test_a_locked_one_asks_for_its_passphrase_until_it_is_right(
    lin: Person, bo: Desk, tmp_path: Path
) -> None:
    waits(bo, 1, "A course")
    (path,) = bundled(bo, tmp_path / "bo.focal", passphrase="three blue words")
    page = open_bundle(lin, path)
    assert shows(page) == "bundle_locked"
    assert not page.lock.open.isEnabled()
    page.lock.line.setText("three red words")
    lin.press("bundle_unlock")
    assert "does not open this bundle" in page.lock.fault.text()
    page.lock.line.setText("three blue words")
    lin.press("bundle_unlock")
    assert len(rows(preview(page).table)) == 1
    assert page.lock.line.text() == ""


def test_what_was_stopped_goes_on_when_the_bundle_is_opened_again(
    lin: Person, bo: Desk, tmp_path: Path
) -> None:
    for number in range(25):
        waits(bo, number, f"Course {number}")
    (path,) = bundled(bo, tmp_path / "bo.focal")
    page = open_bundle(lin, path)
    page.preview.take.click()
    page.busy.stop.click()
    lin.rest()
    assert "Stopped" in report(page).heading.text()
    assert len(lin.desk.store.outbox.items()) < 25
    take(lin, path)
    assert len(lin.desk.store.outbox.items()) == 25


def test_a_bundle_can_be_dropped_onto_the_window(lin: Person, bo: Desk, tmp_path: Path) -> None:
    waits(bo, 1, "A course")
    (path,) = bundled(bo, tmp_path / "bo.focal")
    assert not drop(lin, tmp_path / "photo.jpg")
    assert lin.front is lin.work.list
    assert drop(lin, path)
    lin.rest()
    assert len(rows(preview(opened(lin)).table)) == 1


def opened(person: Person) -> TakePage:
    """The page on which a bundle is looked at, which must be in front."""
    page = person.front
    assert isinstance(page, TakePage)
    return page


def drop(person: Person, path: Path) -> bool:
    """Drag a file onto the window and let go where that is allowed; whether it is."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place, copy = QPointF(400, 300), Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place.toPoint(), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(person.work, enter)
    if enter.isAccepted():
        QApplication.sendEvent(person.work, QDropEvent(place, copy, data, left, none))
    return enter.isAccepted()


def test_conflicts_can_be_gone_to_from_the_report(lin: Person, bo: Desk, tmp_path: Path) -> None:
    identifier = waits(bo, 1, "Bo's title")
    keep(lin.desk, identifier, "Lin's title")
    (path,) = bundled(bo, tmp_path / "bo.focal")
    told = take(lin, path)
    assert [row[1] for row in rows(told.table)] == ["In conflict"]
    lin.press("report_settle")
    assert lin.front.objectName() == "conflicts"
    assert (
        carrying.answers_for(lin.desk, carrying.senders(lin.desk)[0].installation)[0].outcome == "in_conflict"
    )


def test_lists_of_terms_are_saved_in_one_window_and_taken_in_through_another(
    lin: Person, bo: Desk, tmp_path: Path
) -> None:
    whole = Vocabulary(CATEGORIES[0], True, (Term("K-1", {"en": "Courses"}),))
    bo.store.vocabularies.keep(whole)
    path = carrying.make_terms(bo, tmp_path / "terms.focal").path
    page = open_bundle(lin, path)
    assert preview(page).counts.text() == "Lists of terms only"
    assert preview(page).take.text() == "Take in the lists of terms"
    lin.press("bundle_take")
    assert "1 list of terms taken in" in report(page).heading.text()
    assert lin.desk.vocabularies.get(CATEGORIES[0]).complete
    lin.press("report_done")
    lin.work.go("by_hand")
    lin.rest()
    lin.press("save_terms")
    choose_file(lin, "save_bundle", tmp_path / "again.focal")
    assert (tmp_path / "again.focal").exists()


def test_publication_that_nobody_approved_is_said_in_the_page_before_anything_is_taken_in(
    lin: Person, bo: Desk, tmp_path: Path
) -> None:
    bo.remember({"role": "authorized_user"})
    for number, title in ((1, "A course"), (2, "A visit")):
        waits(bo, number, title, Intent.PUBLISH)
    (path,) = bundled(bo, tmp_path / "bo.focal")
    said = preview(open_bundle(lin, path)).along
    assert said.isVisible()
    assert said.text() == (
        "Publication of 2 records is asked for, but the focal point has not approved them: they are to be reviewed "
        "first."
    )
