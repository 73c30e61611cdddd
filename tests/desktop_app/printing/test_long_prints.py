"""Long prints in the preview: they can be stopped, stay small in memory, and keep nobody waiting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Paragraph, Parts, Said
from desktop_app.printing.preview.page import PreviewPage
from desktop_app.printing.preview.page_view import PageView, Sheets
from tests.desktop_app.printing.given import paper
from tests.desktop_app.printing.test_pages import table


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    """Workers that end with the test."""
    background = Background()
    yield background
    background.close()


def test_saving_is_stopped_when_that_is_wanted_and_leaves_nothing(
    background: Background, tmp_path: Path, qtbot: QtBot, speak: None
) -> None:
    going_on = Event()
    going_on.set()

    def wait() -> tuple[Paragraph]:
        going_on.wait(10)
        return (Paragraph(Said("Words")),)

    page = PreviewPage(background, lambda: replace(paper(), blocks=Parts([wait, wait])))
    qtbot.addWidget(page)
    qtbot.waitUntil(page.save_button.isEnabled)
    going_on.clear()
    page.save_to(tmp_path / "print.pdf")
    page.going.stop.click()
    going_on.set()
    qtbot.waitUntil(lambda: "Nothing was saved" in page.notice.text())
    assert not list(tmp_path.glob("*.pdf"))
    assert page.going.isHidden()


def test_a_long_print_keeps_only_the_pages_near_the_one_in_view(qtbot: QtBot, speak: None) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    more = replace(table(25), goes_on=True)
    view.show_pages(Pages(replace(paper(), blocks=Parts([lambda: (more,)] * 40))))
    assert view.pages is not None
    assert view.pages.count > 24
    for number in range(1, view.pages.count, 7):
        view.go_to(number)
        view.viewport().grab()
        assert view.page in {number, number + 1}
    sheets = view.widget()
    assert isinstance(sheets, Sheets)
    assert len(sheets.kept()) < view.pages.count / 2


def test_what_is_typed_is_kept_while_a_long_print_is_counted(
    background: Background, qtbot: QtBot, speak: None
) -> None:
    going_on, kept = Event(), list[bool]()

    def wait() -> tuple[Paragraph]:
        going_on.wait(10)
        return (Paragraph(Said("Words")),)

    page = PreviewPage(background, lambda: replace(paper(), blocks=Parts([wait])))
    qtbot.addWidget(page)
    background.run(lambda: True, kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    assert not page.save_button.isEnabled()
    going_on.set()
    qtbot.waitUntil(page.save_button.isEnabled)
