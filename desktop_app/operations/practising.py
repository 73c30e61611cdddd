"""The practice clearing-house on this computer, as a process of its own that ends with the program."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from forms.words import say
from sync.errors import Trouble
from sync.practice.visitor import Visitor


@dataclass(frozen=True, slots=True)
class ExampleAccount:
    """One account of the practice clearing-house; its password is no secret."""

    role: str
    email: str
    password: str


class PracticeHouse:
    """A running practice clearing-house; its records stay in its folder when it stops."""

    def __init__(self, process: subprocess.Popen[str], address: str, accounts: tuple[ExampleAccount, ...]) -> None:
        """Hold the process; ``start`` makes one."""
        self._process = process
        self.address = address
        self.accounts = accounts

    @classmethod
    def start(cls, data: Path, country: str) -> PracticeHouse:
        """Start it for the person's data folder and wait until it answers; Trouble where it does not come up."""
        command = [*_program(), "practice", "--data-dir", str(data), "--country", country or "bj"]
        process = subprocess.Popen(
            [*command, "--until-end-of-input"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
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
        return cls(process, address, _accounts(process))

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


def _program() -> list[str]:
    """How this very program is started again: frozen it is one file, else a module of Python's."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app"]


def _accounts(process: subprocess.Popen[str]) -> tuple[ExampleAccount, ...]:
    """The accounts that it names on its next lines, up to an empty one."""
    assert process.stdout is not None
    accounts = []
    for line in iter(process.stdout.readline, ""):
        parts = line.rstrip("\n").split("\t")
        if len(parts) != 3:
            break
        accounts.append(ExampleAccount(*parts))
    return tuple(accounts)
