"""Every command once: its name, its words, its keys, its icon."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from desktop_app import look
from desktop_app.lists.places import place_of
from desktop_app.words import tr
from forms.registry import FORMS
from forms.words import Phrase, say


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the window can do; ``keys`` as Qt writes them, ``hint`` where the words do not say it all."""

    name: str
    words: Phrase
    icon: str = ""
    keys: tuple[str, ...] = ()
    hint: Phrase | None = None


NEW = tuple(
    Command(f"new_{form.record_type}", Phrase(form.name), place_of(form.record_type).icon) for form in FORMS
)
COMMANDS: tuple[Command, ...] = (
    Command("new", say("New"), "add", ("Ctrl+N",), say("Enter a new record")),
    Command("find", say("Search"), "search", ("Ctrl+F",), say("Search everything on this computer")),
    Command("synchronize", say("Synchronize"), "sync", ("F5",), say("Send what waits, receive what is new")),
    Command("stop", say("Stop"), "stop", (), say("Stop after the record that is on its way")),
    Command(
        "stop_trying",
        say("Do not try again"),
        "stop",
        ("Shift+F5",),
        say("Try no more by itself, until you synchronize or start the program again"),
    ),
    Command("back", say("Back"), "back", ("Esc", "Alt+Left"), say("Back to where you were")),
    Command("open", say("Open the chosen record"), "draft", ("Ctrl+O",)),
    Command("bin", say("Move to the bin"), "bin", ("Ctrl+Del",)),
    Command("publish", say("Send for publication"), "send", ("Ctrl+Return",)),
    Command(
        "import",
        say("Take records from a file …"),
        "folder",
        ("Ctrl+I",),
        say("A filled sheet, a CSV file, or records of the clearing-house"),
    ),
    Command(
        "make_sheet",
        say("Fill in elsewhere …"),
        "file",
        ("Ctrl+Shift+T",),
        say("Make a workbook for many records, or print an empty form"),
    ),
    Command(
        "print_list",
        say("Print the list …"),
        "print",
        ("Ctrl+Shift+P",),
        say("Print the list, or what is chosen of it"),
    ),
    Command(
        "print_folder",
        say("Make a meeting folder …"),
        "print",
        ("Ctrl+Shift+F",),
        say("Print these records together, with a title page and contents"),
    ),
    Command("export", say("Save as a file …"), "save", ("Ctrl+E",)),
    Command("hand_over", say("Hand over in a bundle …"), "carry", ("Ctrl+H",)),
    Command(
        "make_bundle", say("Make a bundle …"), "carry", ("Ctrl+Shift+B",), say("Carry what waits by hand")
    ),
    Command("open_bundle", say("Open a bundle …"), "folder", ("Ctrl+B",), say("See what somebody brought")),
    Command("settings", say("Settings"), "settings", ("Ctrl+,",)),
    Command(
        "workspaces",
        say("Workspaces …"),
        "copy",
        ("Ctrl+Shift+W",),
        say("Other records on this computer: another country, training, a colleague"),
    ),
    Command(
        "protection",
        say("Passphrase and lock …"),
        "lock",
        ("Ctrl+Shift+L",),
        say("Encrypt your records, change the passphrase, lock after a while"),
    ),
    Command("lock", say("Lock now"), "lock", ("Ctrl+L",), say("Ask for the passphrase before going on")),
    Command(
        "backups",
        say("Backups …"),
        "save",
        ("Ctrl+Shift+K",),
        say("See the copies of your records, make one, go back to one"),
    ),
    Command("keys", say("Keys"), "info", ("F1",), say("What each key does")),
    Command(
        "update",
        say("Newer versions …"),
        "down",
        ("Ctrl+Shift+U",),
        say("Install an update that somebody brought, or go back to the version before"),
    ),
    Command("about", say("About Focal Desk"), "info"),
    Command("quit", say("Close Focal Desk"), "", ("Ctrl+Q",)),
)
PLACE_KEYS = "Ctrl+{number}"


class Actions(QObject):
    """The commands as Qt's actions, in the language of the moment; ``actions["find"].trigger()`` does one."""

    def __init__(self, doers: Mapping[str, Callable[[], object]], parent: QObject) -> None:
        """Make an action for each command; KeyError where nobody does one."""
        super().__init__(parent)
        self._made = {
            command.name: self._action(command, doers[command.name]) for command in (*NEW, *COMMANDS)
        }

    def __getitem__(self, name: str) -> QAction:
        """The action of a command; KeyError where there is none."""
        return self._made[name]

    def all(self) -> list[QAction]:
        """Every action, for a window to hear their keys."""
        return list(self._made.values())

    def allow(self, name: str, allowed: bool) -> None:
        """Whether a command can be given now."""
        self._made[name].setEnabled(allowed)

    def _action(self, command: Command, do: Callable[[], object]) -> QAction:
        action = QAction(tr(command.words), self)
        action.setObjectName(f"action_{command.name}")
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(look.as_hint(hint(tr(command.hint or command.words), action)))
        if command.icon:
            look.set_icon(action, command.icon)
        action.triggered.connect(lambda _on=False: do())
        return action


def hint(words: str, action: QAction) -> str:
    """The words of a tooltip with the keys that do the same."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return tr("{what} ({keys})", what=Phrase(words), keys=keys) if keys else words


def wire(button: QAbstractButton, action: QAction) -> None:
    """Let a button do what an action does: its words, its tooltip, whether it is allowed."""
    button.setText(action.text())
    button.setToolTip(action.toolTip())
    button.clicked.connect(lambda _on=False: action.trigger())
    action.enabledChanged.connect(button.setEnabled)
    button.setEnabled(action.isEnabled())
