"""The workspaces while the program works in one of them: which it is, what it is called, going to another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background
from desktop_app.words import tr
from desktop_app.workspaces.keeping import Workspaces
from desktop_app.workspaces.place_page import PlacePage
from desktop_app.workspaces.workspace import Workspace
from forms.vocabularies import Vocabularies, seed
from forms.words import Phrase
from sync.records import Clock, NewId
from sync.whereabouts import Facts, Finding, Harm, look_at

if TYPE_CHECKING:
    from desktop_app.workspaces.page import WorkspacesPage


class WorkspacesAtWork(QObject):
    """``other_wanted`` asks to go on in another workspace, ``beside_wanted`` to open it beside this one.

    ``named`` gives what this one is called from now on, nothing where it is the only one; ``noted`` what was done with
    one of them, for the journal.
    """

    other_wanted = Signal(Workspace)
    beside_wanted = Signal(Workspace)
    named = Signal(str)
    noted = Signal(Phrase)

    def __init__(
        self,
        there: Workspaces,
        here: Workspace,
        background: Background,
        clock: Clock | None,
        new_id: NewId | None,
        parent: QObject,
    ) -> None:
        """Work in one of them; without a clock it is the computer's. Large folders are read beside the window."""
        super().__init__(parent)
        self.there, self.here, self.background = there, here, background
        self._clock, self._new_id = clock, new_id

    def clock(self) -> datetime:
        """The time, in UTC."""
        from desktop_app.desk import now  # brings the database's library with it

        return (self._clock or now)()

    def new_id(self) -> str:
        """A new identifier."""
        from desktop_app.desk import new_identifier

        return (self._new_id or new_identifier)()

    @property
    def vocabularies(self) -> Vocabularies:
        """The names of countries, without opening a workspace."""
        return seed()

    def name(self) -> str:
        """What this workspace is called; empty where it is the only one, which needs no name."""
        if not self.there.are_several():
            return ""
        return tr(self.there.again(self.here).called)

    def page(self, *, alone: bool = False) -> WorkspacesPage:
        """The page of all workspaces; ``alone`` at the start, when none is open."""
        from desktop_app.workspaces.page import WorkspacesPage

        page = WorkspacesPage(self, alone=alone)
        page.open_wanted.connect(self.other_wanted)
        page.beside_wanted.connect(self.beside_wanted)
        return page

    def unfit(self, facts: Facts | None, loose: Sequence[Path]) -> list[Finding]:
        """What is the matter with this folder that the person did not agree to yet; nothing without facts.

        ``loose`` is what stays open to other accounts.
        """
        if facts is None:
            return []
        found = look_at(self.here.folder, facts)
        if loose and not any(one.harm is Harm.FAT for one in found):
            found.append(Finding(Harm.OPEN, self.here.folder))
        agreed = self.there.again(self.here).agreed
        return [one for one in found if one.is_refused or one.key not in agreed]

    def place_page(self, findings: Sequence[Finding], begin: Callable[[], None]) -> PlacePage:
        """The page that says what is the matter; ``begin`` is done when the person works here all the same."""
        page = PlacePage(findings)
        page.agreed.connect(partial(self._agree, [one.key for one in findings], begin))
        return page

    def _agree(self, keys: Sequence[str], begin: Callable[[], None]) -> None:
        self.there.note_agreed(self.here, keys)
        begin()

    def note_opened(self, country: str) -> None:
        """Keep that this one was opened now."""
        self.there.note_opened(self.here, self.clock(), country)
