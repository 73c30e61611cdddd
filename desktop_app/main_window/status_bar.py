"""The foot of the window: is it saved, what waits, when was the last synchronization, and how this one goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from desktop_app import look
from desktop_app.actions import Actions, wire
from desktop_app.queue.saying import say_pace, say_seconds, say_size
from desktop_app.synchronizing.pace import Going
from desktop_app.words import say_exactly, say_when, tr
from forms.words import Phrase, say
from sync.records import Clock


@dataclass(frozen=True, slots=True)
class Standing:
    """What the foot says when nothing is going on; ``offline_since`` is when the connection was last missed.

    ``seconds`` is how long sending what waits would take, none where that is not known; ``is_limited`` says that less
    than everything may pass.
    """

    waiting: int = 0
    size: int = 0
    synchronized: datetime | None = None
    offline_since: datetime | None = None
    seconds: float | None = None
    is_limited: bool = False

    @property
    def wants_synchronizing(self) -> bool:
        """Whether to synchronize is the next sensible thing to do: something waits, or nothing was received yet."""
        return self.waiting > 0 or self.synchronized is None


_WIDEST_NAME = 320
NextTry = Callable[[], float | None]


class StatusBar(QFrame):
    """Says how things stand, or, during a synchronization, how it goes."""

    def __init__(self, actions: Actions, clock: Clock, parent: QWidget | None = None) -> None:
        """Everything is saved and nothing waits."""
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setProperty("look", "bar")
        self._clock = clock
        self._standing = Standing()
        self._saving: tuple[str, str] | None = None
        self._room = ""
        self._page_begins = False
        self._next_try: NextTry = lambda: None
        self._sign = look.Sign()
        self.text = look.ElidedLabel()
        self.text.setObjectName("status_text")
        self.progress = QProgressBar()
        self.progress.setObjectName("sync_progress")
        self.progress.setAccessibleName(tr("How far the synchronization is"))
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(180)
        self.stop = look.button("", "stop", "stop")
        wire(self.stop, actions["stop"])
        self.stop_trying = look.button("", "stop_trying", "stop")
        wire(self.stop_trying, actions["stop_trying"])
        self.synchronize = look.main_button("", "synchronize", "sync")
        wire(self.synchronize, actions["synchronize"])
        self._usual = self.synchronize.text()
        self.workspace = look.ElidedLabel()
        self.workspace.setObjectName("status_workspace")
        self.workspace.setProperty("role", "muted")
        self.workspace.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.workspace.setMaximumWidth(_WIDEST_NAME)
        self.workspace.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.WIDE, look.SMALL, look.WIDE, look.SMALL)
        row.setSpacing(look.GAP)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.workspace)
        for widget in (self.progress, self.stop, self.stop_trying, self.synchronize):
            row.addWidget(widget)
        self.show_standing(Standing())

    def name(self, workspace: str) -> None:
        """Say in which workspace this is, or nothing where it is the only one."""
        self.workspace.setText(tr("Workspace: {name}", name=Phrase(workspace)))
        self.workspace.setVisible(bool(workspace))

    def show_standing(self, standing: Standing) -> None:
        """Say how things stand."""
        self._standing = standing
        self._going_on(False)
        self._sign.show_icon(*self._shown_sign(standing))
        self.text.setText(" · ".join(self._sentences(standing)))
        moment = standing.synchronized
        self.setToolTip(look.as_hint(say_exactly(moment) if moment else ""))

    def _shown_sign(self, standing: Standing) -> tuple[str, str]:
        if self._saving:
            return ("warning" if self._saving[1] == "danger" else "save", self._saving[1])
        if self._room:
            return "warning", "warning"
        return ("offline", "warning") if standing.offline_since else ("check", "good")

    def _sentences(self, standing: Standing) -> list[str]:
        said = [self._saving[0] if self._saving else tr("All saved here"), _waiting(standing)]
        if self._room:
            said.insert(1, self._room)
        if standing.offline_since:
            since = say_when(standing.offline_since, self._clock)
            said.append(tr("No connection since: {when}", when=Phrase(since)))
        elif standing.synchronized:
            when = Phrase(say_when(standing.synchronized, self._clock))
            said.append(tr("Last synchronized: {when}", when=when))
        else:
            said.append(tr("Not synchronized yet"))
        left = self._next_try()
        return said if left is None else [said[0], say_next_try(left), *said[1:]]

    def tell_next_try(self, next_try: NextTry) -> None:
        """Say from now on in how many seconds it is tried again by itself, as ``next_try`` tells it."""
        self._next_try = next_try
        self.say_again()

    def show_saving(self, words: str, role: str = "good") -> None:
        """Say how it stands with what is being typed; an empty text says that all is saved."""
        self._saving = (words, role) if words else None
        self.say_again()

    def show_room(self, words: str) -> None:
        """Warn of little room on the disk; an empty text says that there is enough."""
        self._room = words
        self.say_again()

    def say_again(self) -> None:
        """Say it anew: "2 min ago" grows old."""
        if self.progress.isHidden():
            self.show_standing(self._standing)

    def show_progress(self, phrase: Phrase, done: int, total: int) -> None:
        """Say what is being done, and how far it is where that is known (``total`` above 0)."""
        self._going_on(True)
        self._sign.show_icon("sync", "muted")
        self.text.setText(tr(phrase))
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_going(self, going: Going) -> None:
        """Say what is being done, how much passed, how fast, and how long it still takes."""
        self.show_progress(going.phrase, going.done, going.total)
        if pace := say_pace(going):
            self.text.setText(f"{tr(going.phrase)} · {pace}")

    def leave_beginning(self, to_page: bool) -> None:
        """Whether the page in front has the button itself: one is enough."""
        self._page_begins = to_page
        self._going_on(not self.progress.isHidden())

    def _going_on(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        trying = not busy and self._next_try() is not None
        self.stop_trying.setVisible(trying)
        self.synchronize.setText(tr("Try now") if trying else self._usual)
        look.stress(self.synchronize, "sync", is_main=trying or self._standing.wants_synchronizing)
        self.synchronize.setVisible(not busy and not self._page_begins)


def say_next_try(seconds: float) -> str:
    """In how long it is tried again by itself, roughly, for nobody sits there and counts."""
    minutes = round(seconds / 60)
    if seconds < 50:
        return tr("Tries again in less than a minute")
    if minutes < 90:
        return tr("Tries again in about {n} minute", "Tries again in about {n} minutes", n=max(minutes, 1))
    return tr("Tries again in about {n} hour", "Tries again in about {n} hours", n=round(seconds / 3600))


def _waiting(standing: Standing) -> str:
    if not standing.waiting:
        return tr("nothing waits to be sent")
    parts = [say_size(standing.size)]
    if standing.seconds is not None:
        parts.append(say_seconds(standing.seconds))
    if standing.is_limited:
        parts.append(tr("not all may pass"))
    size = Phrase(tr(", ").join(parts))
    return tr("{n} waits ({size})", "{n} wait ({size})", n=standing.waiting, size=size)


def saving_words(state: str) -> tuple[str, str]:
    """How it stands with what is typed, in words and with the role of its sign; an empty text when all is kept."""
    match state:
        case "unsaved" | "saving":
            return tr("Saving …"), "muted"
        case "failed":
            return tr("The last changes could not be saved yet"), "danger"
        case _:
            return "", "good"


BEGINNING = say("Beginning …")
