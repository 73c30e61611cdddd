"""What users and other countries entered is never read as markup by Qt: one that names a file would open it.

On Windows ``<img src="//host/share/x">`` in a tooltip sends the person's login to that host.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

Modules = Mapping[str, ast.Module]
_ROOT = Path(__file__).resolve().parents[2]
# They read markup, unasked.
_FORBIDDEN = {
    "QTextBrowser", "QMessageBox", "QWhatsThis", "QErrorMessage", "setHtml", "insertHtml", "setMarkdown",
    "AutoText", "RichText", "MarkdownText", "setOpenExternalLinks", "setOpenLinks", "linkActivated", "QTextDocument",
    "setWhatsThis",
}  # fmt: skip
# Where a file that this program wrote or kept, or its folder, is handed to the computer; never an address.
_OPENS = {
    "desktop_app/rooms.py",
    "desktop_app/carrying/done_view.py",
    "desktop_app/printing/preview.py",
    "desktop_app/questions/attaching.py",
    "desktop_app/sheets/make_page.py",
}


@pytest.fixture(scope="module", name="modules")
def _modules() -> Modules:
    """Every module of the window, by its path."""
    files = sorted((_ROOT / "desktop_app").rglob("*.py"))
    return {path.relative_to(_ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in files}


def _name(node: ast.AST) -> str:
    """The last part of a name, such as ``setToolTip`` of ``self.button.setToolTip``."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == name:
            yield node


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


def test_no_widget_that_reads_markup_is_used(modules: Modules) -> None:
    found = [
        f"{path}:{node.lineno} {_name(node)}"
        for path, tree in modules.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute | ast.Name) and _name(node) in _FORBIDDEN
    ]
    assert not found


@pytest.mark.parametrize("call", ["setToolTip", "setStatusTip"])
def test_a_tooltip_is_our_own_sentence_or_made_harmless(modules: Modules, call: str) -> None:
    found = [
        f"{path}:{node.lineno}"
        for path, tree in modules.items()
        for node in _calls(tree, call)
        if not _is_ours(node.args[-1])
    ]
    assert not found


def test_a_label_with_words_is_a_plain_one(modules: Modules) -> None:
    found = [
        f"{path}:{node.lineno}"
        for path, tree in modules.items()
        for node in _calls(tree, "QLabel")
        if node.args
    ]
    assert not found


def test_nothing_is_opened_but_files_of_this_computer(modules: Modules) -> None:
    for path, tree in modules.items():
        for call in _calls(tree, "openUrl"):
            (target,) = call.args
            assert path in _OPENS
            assert isinstance(target, ast.Call)
            assert _name(target.func) == "fromLocalFile", path
