"""Files in an answer: attached, shown with what is known of them, opened on request, refused in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app import words
from desktop_app.desk import Desk
from desktop_app.questions.file_row import FileRow
from desktop_app.questions.link_row import LinkRow
from desktop_app.questions.links import LinksWidget
from forms.files import ANY_FILE, IMAGES, Local
from forms.kinds import Kind
from sync.records import Origin
from tests.desktop_app.questions.given import Asked, question

FILES = question(Kind.LINKS, files=ANY_FILE)
COVERS = question(Kind.LINKS, files=IMAGES, files_only=True, at_most=3)
PLAIN = question(Kind.LINKS)
PAGE = {"url": "https://one.example", "name": "One", "language": "en", "tags": ["x"]}
RECORD = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F1"
THERE = f"/api/v2013/documents/{RECORD}/attachments/7/Annual%20report.docx"
LOST = Local("9" * 64, "lost.pdf").url


def asked(ask: Asked, put: Any = FILES, *links: dict[str, Any]) -> LinksWidget:
    widget = ask(put, list(links))
    assert isinstance(widget, LinksWidget)
    return widget


def made(folder: Path, name: str = "report.pdf", content: bytes = b"12345") -> Path:
    source = folder / name
    source.write_bytes(content)
    return source


def attach(ask: Asked, widget: LinksWidget, *sources: Path) -> None:
    widget.attaching.take(sources)
    ask.wait()


def file_row(widget: LinksWidget, place: int = 0) -> FileRow:
    row = widget.rows[place]
    assert isinstance(row, FileRow)
    return row


def test_a_file_is_chosen_attached_and_shown(ask: Asked, tmp_path: Path) -> None:
    widget = asked(ask, FILES, PAGE)
    source = made(tmp_path, content=b"x" * 2_345_678)
    edits: list[bool] = []
    widget.edited.connect(lambda: edits.append(True))
    QTest.keyClick(widget.attaching.button, Qt.Key.Key_Space)
    dialog = widget.findChild(QFileDialog, "attach_files")
    assert dialog is not None
    assert "*.pdf" in dialog.nameFilters()[0]
    dialog.filesSelected.emit([str(source)])
    dialog.close()
    ask.wait()
    row = file_row(widget, 1)
    assert (row.file.text(), row.state.text()) == ("report.pdf", "PDF · 2.3 MB · not sent yet")
    assert edits == [True]
    kept = ask.desk.store.files.add(source)
    assert widget.value() == [PAGE, {"url": kept.url, "name": "report.pdf"}]


def test_the_only_language_of_a_record_is_that_of_its_file(ask: Asked, tmp_path: Path) -> None:
    widget = asked(ask)
    widget.set_languages(("fr",))
    attach(ask, widget, made(tmp_path))
    assert widget.value()[0]["language"] == "fr"
    covers = asked(ask, COVERS)
    covers.set_languages(("fr",))
    attach(ask, covers, made(tmp_path, "cover.png"))
    assert "language" not in covers.value()[0]
    assert not file_row(covers).language.isVisible()


def test_name_and_language_of_a_file_are_changed_and_the_rest_stays(ask: Asked) -> None:
    link = {"url": THERE, "name": "Report", "language": "fr", "tags": ["x"]}
    widget = asked(ask, FILES, link)
    file_row(widget).text.selectAll()
    QTest.keyClicks(file_row(widget).text, "Annual")
    assert widget.value() == [{**link, "name": "Annual"}]


def test_what_nobody_touched_comes_back_to_the_letter(ask: Asked) -> None:
    links: list[dict[str, Any]] = [{"url": f" {LOST}", "name": " x "}, PAGE, {"url": THERE, "more": None}]
    widget = asked(ask, FILES, *links)
    assert [type(row) for row in widget.rows] == [FileRow, LinkRow, FileRow]
    assert widget.value() == links


def test_where_each_file_is(ask: Asked, desk: Desk, tmp_path: Path) -> None:
    here = desk.store.files.add(made(tmp_path))
    sent = f"/api/v2013/documents/{RECORD}/attachments/8/report.pdf"
    desk.store.uploads.sent("https://one.example", RECORD, here, sent)
    urls = (here.url, sent, THERE, LOST, Local(here.digest, "program.exe").url)
    widget = asked(ask, FILES, *({"url": url} for url in urls))
    shown = [
        (file_row(widget, place).state.text(), file_row(widget, place).open.isEnabled()) for place in range(5)
    ]
    assert shown == [
        ("PDF · 5 bytes · not sent yet", True),
        ("PDF · 5 bytes · at the clearing-house", True),
        ("DOCX · at the clearing-house", False),
        ("PDF · not on this computer", False),
        ("5 bytes · not sent yet", False),
    ]


def test_a_file_that_was_sent_meanwhile_is_shown_so(ask: Asked, desk: Desk, tmp_path: Path) -> None:
    here = desk.store.files.add(made(tmp_path))
    widget = asked(ask, FILES, {"url": here.url})
    sent = f"/api/v2013/documents/{RECORD}/attachments/8/report.pdf"
    desk.store.uploads.sent("https://one.example", RECORD, here, sent)
    widget.set_value([{"url": sent}])
    assert file_row(widget).state.text() == "PDF · 5 bytes · at the clearing-house"


def test_a_copy_is_opened_by_the_systems_program_and_only_on_request(
    ask: Asked, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    here = desk.store.files.add(made(tmp_path, "résumé.pdf"))
    widget = asked(ask, FILES, {"url": here.url})
    assert opened == []
    QTest.keyClick(file_row(widget).open, Qt.Key.Key_Space)
    ask.wait()
    assert [Path(name).name for name in opened] == ["résumé.pdf"]
    assert Path(opened[0]).read_bytes() == b"12345"


def test_a_file_that_is_refused_is_said_beside_the_answer_and_the_others_are_taken(
    ask: Asked, tmp_path: Path
) -> None:
    widget = asked(ask)
    attach(ask, widget, made(tmp_path, "program.exe"), made(tmp_path), made(tmp_path, "empty.pdf", b""))
    assert [row.value()["name"] for row in widget.rows] == ["report.pdf"]
    assert widget.attaching.said.isVisible()
    assert "program.exe" in widget.attaching.said.text()
    assert "The file empty.pdf is empty." in widget.attaching.said.text()
    attach(ask, widget, made(tmp_path, "second.pdf", b"second"))
    assert not widget.attaching.said.isVisible()


def test_what_is_said_goes_when_the_answer_is_another(ask: Asked, tmp_path: Path) -> None:
    widget = asked(ask)
    attach(ask, widget, made(tmp_path, "program.exe"))
    widget.set_value([PAGE])
    assert not widget.attaching.said.isVisible()


def test_only_pictures_and_only_three(ask: Asked, tmp_path: Path) -> None:
    widget = asked(ask, COVERS)
    assert not widget.button.isVisible()
    attach(ask, widget, made(tmp_path))
    assert (widget.rows, "jpg, jpeg, png, webp" in widget.attaching.said.text()) == ([], True)
    attach(ask, widget, *(made(tmp_path, f"{number}.png", bytes([number])) for number in range(1, 5)))
    assert [row.value()["name"] for row in widget.rows] == ["1.png", "2.png", "3.png"]
    assert "Only 3 can stand here" in widget.attaching.said.text()
    assert not widget.attaching.button.isEnabled()
    QTest.keyClick(widget.rows[1].cross, Qt.Key.Key_Space)
    assert widget.attaching.button.isEnabled()
    assert widget.rows[1].first.hasFocus()


def test_the_same_file_is_not_linked_to_twice(ask: Asked, tmp_path: Path) -> None:
    widget = asked(ask)
    source = made(tmp_path)
    attach(ask, widget, source, source)
    attach(ask, widget, source)
    assert len(widget.rows) == 1


def test_files_are_moved_among_links_by_key(ask: Asked) -> None:
    widget = asked(ask, FILES, PAGE, {"url": LOST})
    row = file_row(widget, 1)
    row.text.setFocus()
    QTest.keyClick(row.text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert widget.value() == [{"url": LOST}, PAGE]


def test_a_question_for_pages_takes_no_files(ask: Asked, tmp_path: Path) -> None:
    widget = asked(ask, PLAIN)
    assert not widget.attaching.button.isVisible()
    assert widget.attaching.dropped(mime(made(tmp_path))) == []
    # One that came with the record is shown as what it is all the same.
    widget.set_value([{"url": THERE}])
    assert file_row(widget).file.text() == "Annual report.docx"


def test_what_is_locked_takes_no_files_and_still_opens_them(ask: Asked, desk: Desk, tmp_path: Path) -> None:
    here = desk.store.files.add(made(tmp_path))
    widget = asked(ask, FILES, {"url": here.url})
    widget.set_read_only(True)
    assert not widget.attaching.button.isVisible()
    assert widget.attaching.dropped(mime(made(tmp_path))) == []
    assert file_row(widget).open.isEnabled()


def mime(*sources: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source)) for source in sources])
    return data


def test_files_are_dropped(ask: Asked, tmp_path: Path) -> None:
    widget = asked(ask)
    data = mime(made(tmp_path))
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, button, none)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), copy, data, button, none))
    ask.wait()
    assert [row.value()["name"] for row in widget.rows] == ["report.pdf"]
    data.setUrls([QUrl("https://one.example/a.pdf")])
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, button, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    assert not enter.isAccepted()


def test_a_screen_reader_hears_the_file_on_its_button(ask: Asked) -> None:
    widget = asked(ask, FILES, PAGE, {"url": THERE})
    assert file_row(widget, 1).open.accessibleName() == "Label 2: open the file Annual report.docx"
    assert file_row(widget, 1).text.accessibleName() == "Label 2: name"


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_sizes_are_said_in_the_users_language(ask: Asked, desk: Desk, tmp_path: Path, language: str) -> None:
    here = desk.store.files.add(made(tmp_path, content=b"x" * 1_500_000))
    words.install(language)
    said = file_row(asked(ask, FILES, {"url": here.url})).state.text()
    assert {"ar": "١٫٥", "fr": "1,5"}[language] in said


def test_a_file_is_kept_with_the_record_it_was_attached_to(ask: Asked, desk: Desk, tmp_path: Path) -> None:
    widget = asked(ask)
    attach(ask, widget, made(tmp_path))
    header = {"identifier": RECORD, "schema": "resource", "languages": ["en"]}
    document = {"header": header, "resourceLinks": widget.value()}
    desk.store.records.save("resource", RECORD, document, origin=Origin.TYPED, who="")
    again = asked(ask, FILES, *document["resourceLinks"])
    assert file_row(again).state.text() == "PDF · 5 bytes · not sent yet"
