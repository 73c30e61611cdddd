"""The list of conflicts goes to paper from its page."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.printing.preview.page import PreviewPage
from tests.desktop_app.conflicts.given import Shown


def test_the_list_goes_to_paper(shown: Shown, qtbot: QtBot, background: Background) -> None:
    with qtbot.waitSignal(shown.page.page_wanted) as heard:
        shown.page.top.print.click()
    (preview,) = heard.args
    assert isinstance(preview, PreviewPage)
    qtbot.addWidget(preview)
    qtbot.waitUntil(background.idle)
    assert preview.title() == "Print: Records in conflict"
