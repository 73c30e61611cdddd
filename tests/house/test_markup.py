"""What users and other countries entered is never read as markup by Qt: one that names a file would open it.

On Windows ``<img src="//host/share/x">`` in a tooltip sends the person's login to that host.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
# They read markup, unasked.
_FORBIDDEN = {
    "QTextBrowser", "QMessageBox", "QWhatsThis", "QErrorMessage", "setHtml", "insertHtml", "setMarkdown",
    "AutoText", "RichText", "MarkdownText", "setOpenExternalLinks", "setOpenLinks", "linkActivated", "QTextDocument",
    "setWhatsThis",
}  # fmt: skip
# Where a file that this program wrote or kept, or its folder, is handed to the computer; never an address.
_OPENS = {
    "desktop_app/main_window/rooms.py",
    "desktop_app/carrying/done_view.py",
    "desktop_app/printing/preview/page.py",
    "desktop_app/questions/attaching.py",
    "desktop_app/sheets/make_page.py",
}


@dataclass(frozen=True)
class Window:
    """What the modules of the window call, and what they name, each with its place."""

    calls: dict[str, list[tuple[str, ast.Call]]] = field(default_factory=dict)
    named: dict[str, list[str]] = field(default_factory=dict)

    def read(self, path: str, tree: ast.Module) -> None:
        """Add a module."""
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                self.calls.setdefault(_name(node.func), []).append((path, node))
            elif isinstance(node, ast.Attribute | ast.Name):
                self.named.setdefault(_name(node), []).append(f"{path}:{node.lineno}")


@pytest.fixture(scope="module", name="window")
def _window() -> Window:
    """Every module of the window, read once."""
    found = Window()
    for path in sorted((_ROOT / "desktop_app").rglob("*.py")):
        found.read(path.relative_to(_ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
    return found


def _name(node: ast.AST) -> str:
    """The last part of a name, such as ``setToolTip`` of ``self.button.setToolTip``."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_ours(text: ast.expr) -> bool:
    """Whether it is our own sentence, with nothing put into it, or was made harmless."""
    if isinstance(text, ast.IfExp):
        return _is_ours(text.body) and _is_ours(text.orelse)
    if isinstance(text, ast.Constant):
        return True
    if not isinstance(text, ast.Call):
        return False
    values = {value.arg for value in text.keywords}
    # What a button says and its key are ours too.
    plain = _name(text.func) == "tr" and isinstance(text.args[0], ast.Constant) and values <= {"what", "keys"}
    return plain or _name(text.func) in ("as_tooltip", "as_hint", "toolTip")


def test_no_widget_that_reads_markup_is_used(window: Window) -> None:
    assert {name: window.named[name] for name in _FORBIDDEN & window.named.keys()} == {}


@pytest.mark.parametrize("call", ["setToolTip", "setStatusTip"])
def test_a_tooltip_is_our_own_sentence_or_made_harmless(window: Window, call: str) -> None:
    calls = window.calls.get(call, [])
    assert [f"{path}:{node.lineno}" for path, node in calls if not _is_ours(node.args[-1])] == []


def test_a_label_with_words_is_a_plain_one(window: Window) -> None:
    assert [f"{path}:{node.lineno}" for path, node in window.calls["QLabel"] if node.args] == []


def test_nothing_is_opened_but_files_of_this_computer(window: Window) -> None:
    for path, call in window.calls["openUrl"]:
        (target,) = call.args
        assert path in _OPENS
        assert isinstance(target, ast.Call)
        assert _name(target.func) == "fromLocalFile", path
