"""Whether this computer has a network at all, as its system tells it; nothing is asked over the network for that."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    """``came_back`` says that the network is there again after it was not.

    Systems differ in how they tell it, and some do not tell it at all: then nothing is ever said, and what failed is
    tried again when its wait is over, as always.
    """

    came_back = Signal()

    def __init__(self, parent: QObject) -> None:
        """Say nothing until ``listen``."""
        super().__init__(parent)
        self._was_there = True

    def listen(self) -> None:
        """Hear from now on what the system tells."""
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            told = QNetworkInformation.instance()
            self._was_there = _is_there(told.reachability())
            told.reachabilityChanged.connect(self.hear)

    def hear(self, reachability: QNetworkInformation.Reachability) -> None:
        """How far this computer reaches now."""
        there = _is_there(reachability)
        if there and not self._was_there:
            self.came_back.emit()
        self._was_there = there


def _is_there(reachability: QNetworkInformation.Reachability) -> bool:
    """An office's own clearing-house can be within its building; of what is not known, the best is hoped."""
    return reachability is not QNetworkInformation.Reachability.Disconnected
