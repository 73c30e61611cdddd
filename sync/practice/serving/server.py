"""The practice clearing-house inside a program or a test: it answers from one thread while the rest goes on."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sync.practice.app import open_house
from sync.practice.database.database import Database
from sync.practice.house import House
from sync.practice.people.accounts import Account, example_accounts
from sync.practice.practising.colleague import Colleague
from sync.practice.serving.listening import LOOPBACK, WebServer, address_of, listen
from sync.practice.serving.serve import new_identifier, present
from sync.practice.unkind.unkind import Unkind
from sync.records import Clock, NewId

_PATIENCE_SECONDS = 2


class PracticeServer:
    """A practice clearing-house that answers on this computer, from ``with`` to the end of the block.

    ``place`` is a folder, a ``.db`` file, an SQL address or an open database; ``country`` a two-letter code; port 0 a
    free one. Entering raises Trouble when the port is taken or the database cannot be used.
    """

    def __init__(
        self,
        place: Path | str | Database,
        *,
        country: str = "bj",
        clock: Clock = present,
        new_id: NewId = new_identifier,
        port: int = 0,
        examples: bool = True,
    ) -> None:
        """Keep what to serve; nothing is opened yet."""
        self._place, self._port = place, port
        self._settings: dict[str, Any] = {
            "country": country,
            "clock": clock,
            "new_id": new_id,
            "examples": examples,
        }
        self.accounts: list[Account] = example_accounts()

    def __enter__(self) -> Self:
        """Open the house and begin to answer."""
        self._socket = listen(LOOPBACK, self._port, None)
        self._address = address_of(self._socket, LOOPBACK, None)
        try:
            self.house: House = open_house(self._place, **self._settings)
        except BaseException:
            self._socket.close()
            raise
        self.colleague, self.unkind = Colleague(self.house), Unkind(self.house)
        self._server = WebServer(self.house)
        self._thread = threading.Thread(target=self._run, name="practice clearing-house")
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Finish what is being answered, and close everything."""
        self._server.end()
        self._thread.join()
        for worker in threading.enumerate():
            loop = getattr(worker, "loop", None)
            if isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed():
                worker.join(_PATIENCE_SECONDS)
        self.house.database.close()

    @property
    def address(self) -> str:
        """Where it answers, such as ``http://127.0.0.1:8080``."""
        return self._address

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])
