"""A workspace that is erased for good leaves nothing on this computer, in its key store neither."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.desk import Desk
from desktop_app.starting.session import Session
from desktop_app.workspaces.keeping import Workspaces
from desktop_app.workspaces.sign_ins import sign_ins_of
from sync.client.answers import Token
from sync.client.signing.tokens import KeyStore
from tests.desktop_app.given import part
from tests.desktop_app.workspaces.test_session import at_work, page_of, session, there
from tests.support.key_store import MemoryKeys

__all__ = ["session", "there"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ADDRESS = "https://clearing-house.example"


def test_with_a_workspace_that_is_erased_its_sign_in_goes_and_no_other(
    session: Session, there: Workspaces, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys, togo = MemoryKeys(), there.called("Togo")
    monkeypatch.setattr("desktop_app.workspaces.sign_ins.system_store", lambda: KeyStore(keys))
    for workspace in (togo, there.first()):
        desk = Desk.open(workspace.folder, tokens=sign_ins_of(workspace))
        assert desk.tokens.keep(ADDRESS, "ama@example.org", Token("secret"))
        desk.store.settings.put("stays_signed_in", f"{ADDRESS} ama@example.org")
        desk.close()
    assert len(keys.kept) == 2
    there.remove(togo)
    program = at_work(session, qtbot)
    page = page_of(program)
    aside = part(page, QListWidget, "aside_list")
    aside.setCurrentRow(0)
    part(page, QPushButton, "aside_erase").click()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(QDialog, "confirm")))
    dialog = part(program.window, QDialog, "confirm")
    part(dialog, QLineEdit, "typed_name").setText("Togo")
    part(dialog, QPushButton, "confirm_yes").click()
    qtbot.waitUntil(program.background.idle)
    assert there.removed() == []
    assert [service for service, _email in keys.kept] == [f"Focal Desk {ADDRESS}"]
