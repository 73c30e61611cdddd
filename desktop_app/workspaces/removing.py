"""Asking before a workspace is set aside or erased, with its size; and why one cannot be set aside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.background import Background
from desktop_app.queue.saying import say_size
from desktop_app.words import tr
from desktop_app.workspaces.keeping import size_of
from desktop_app.workspaces.typed import ask_typed
from desktop_app.workspaces.workspace import Workspace
from forms.words import Phrase, say


def why_not(workspace: Workspace, *, is_open: bool) -> str:
    """Why a workspace cannot be set aside; empty where it can."""
    if workspace.is_first:
        return tr("The first workspace cannot be removed: the others lie in its folder.")
    return tr("The workspace in which you work cannot be removed: open another one first.") if is_open else ""


def ask_removal(page: QWidget, background: Background, workspace: Workspace, do: Callable[[], None]) -> None:
    """Ask whether to set a workspace aside, when its size is known."""
    words = (
        say("Remove the workspace “{name}”?", name=tr(workspace.called)),
        say(
            "All its records, files and backups ({size}) are set aside on this computer, from where you can put them "
            "back. Nothing changes at the clearing-house."
        ),
        say("Set it aside"),
    )
    _ask(page, background, workspace, words, do)


def ask_erasing(page: QWidget, background: Background, workspace: Workspace, do: Callable[[], None]) -> None:
    """Ask whether to erase one that was set aside, when its size is known."""
    words = (
        say("Erase the workspace “{name}” for good?", name=tr(workspace.called)),
        say(
            "All its records, files and backups ({size}) are erased from this computer and cannot be brought back. "
            "Nothing changes at the clearing-house."
        ),
        say("Erase it for good"),
    )
    _ask(page, background, workspace, words, do)


def _ask(
    page: QWidget,
    background: Background,
    workspace: Workspace,
    words: tuple[Phrase, Phrase, Phrase],
    do: Callable[[], None],
) -> None:
    """``words`` are the question, what will happen, and what the button says."""
    question, sentence, verb = words

    def ask(size: int) -> None:
        happens = tr(Phrase(sentence.text, values={"size": say_size(size)}))
        ask_typed(page, tr(question), [happens], tr(verb), tr(workspace.called), do)

    background.run(lambda: size_of(workspace.folder), ask, owner=page)
