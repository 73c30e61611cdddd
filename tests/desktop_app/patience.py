"""Whoever waits for the window waits long, and not longer than it takes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

# What comes ends the wait. The library's five seconds pass on a busy computer before it has come.
_MILLISECONDS = 30_000
_SOON = (1, 2, 4)


class PatientBot(QtBot):
    """pytest-qt's own, which waits six times as long and looks sooner."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _MILLISECONDS) -> None:
        """Wait until it is so; in the first milliseconds it is looked more often than each ten."""
        for pause in _SOON:
            with suppress(AssertionError):
                if callback() is not False:
                    return
            self.wait(pause)
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = _MILLISECONDS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        """Wait for a signal until the end of the block."""
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """The hands of a test, in the place of the library's own."""
    return PatientBot(request)
