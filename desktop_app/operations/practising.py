"""The practice clearing-house on this computer, as a process of its own that ends with the program."""

from __future__ import annotations

import subprocess
from pathlib import Path

from desktop_app.starting.restarting import this_program_for_commands
from forms.words import say
from sync.client.visitor import ExampleAccount, Visitor
from sync.errors import Trouble


class PracticeHouse:
    """A running practice clearing-house; its records stay in its folder when it stops."""

    def __init__(self, process: subprocess.Popen[str], address: str) -> None:
        """Hold the process; ``start`` makes one."""
        self._process = process
        self.address = address
        self.accounts: tuple[ExampleAccount, ...] = ()

    @classmethod
    def start(cls, data: Path, country: str) -> PracticeHouse:
        """Start it for the person's data folder and wait until it answers; Trouble where it does not come up."""
        command = [
            *this_program_for_commands(),
            "practice",
            "--data-dir",
            str(data),
            "--country",
            country or "bj",
        ]
        process = subprocess.Popen(
            [*command, "--until-end-of-input"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            # On Windows a program for commands opens a console else.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        if not address.startswith("http://127.0.0.1:"):
            process.kill()
            process.communicate()
            raise Trouble(
                say("The practice clearing-house could not be started."),
                advice=say("Close the program, start it again, and choose practising once more."),
            )
        house = cls(process, address)
        visitor = house.colleagues()
        house.accounts = visitor.accounts()
        visitor.close()
        return house

    def account(self, role: str) -> ExampleAccount:
        """The example account of a role; the first one where there is none of that role."""
        return next((account for account in self.accounts if account.role == role), self.accounts[0])

    def colleagues(self) -> Visitor:
        """The colleagues who can be asked to do something."""
        return Visitor(self.address)

    def stop(self) -> None:
        """End it; what it holds is kept."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
