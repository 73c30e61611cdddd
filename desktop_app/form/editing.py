"""The document that is being edited, with everything that can be taken back since the form was opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from forms.kinds import Document
from forms.paths import value_at, with_value


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that can be taken back: a question's answer before and after."""

    path: str
    before: Any
    after: Any


def put(document: Document, path: str, value: Any) -> Document:
    """A new document with exactly this value at the path, to the letter; ``None`` takes it away."""
    if value is None:
        return with_value(document, path, None)
    name, _, rest = path.partition(".")
    inner = document.get(name)
    return {**document, name: put(inner if isinstance(inner, dict) else {}, rest, value) if rest else value}


class Editing:
    """Steps back and forth over all questions; what a field takes back by itself is recognised as a step back."""

    def __init__(self, document: Document) -> None:
        """Start with nothing to take back."""
        self.document = document
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open = False

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something that was taken back can be done again."""
        return bool(self._undone)

    def edit(self, path: str, value: Any, *, typing: bool = False, back: bool = False) -> bool:
        """Put an answer; False where nothing changes.

        ``typing`` makes one step of what follows at the same path; ``back`` says that a field took something back by
        itself.
        """
        before = value_at(self.document, path)
        document = with_value(self.document, path, value)
        after = value_at(document, path)
        if after == before:
            return False
        self.document = document
        if not (back and self._taken_back_by_the_field(path, after)):
            self._undone.clear()
            self._push(path, before, after)
        self._open = typing
        return True

    def close_step(self) -> None:
        """What is typed from now on is a new step: after a pause, or in another field."""
        self._open = False

    def undo(self) -> str:
        """Take the last step back; the path that changed, or nothing."""
        return self._go(self._done, self._undone, back=True)

    def redo(self) -> str:
        """Do again what was taken back last; the path that changed, or nothing."""
        return self._go(self._undone, self._done, back=False)

    def adopt(self, document: Document, kept: frozenset[str] = frozenset()) -> None:
        """Take over a document that changed elsewhere; the answers at the ``kept`` paths stay as they are here.

        What stands in the way of taking a step back (another value than the step left) is forgotten.
        """
        for path in kept:
            document = put(document, path, value_at(self.document, path))
        self.document = document
        self._open = False
        ours = {step.path: step.after for step in self._done}
        moved = {path for path, after in ours.items() if value_at(document, path) != after}
        self._done = [step for step in self._done if step.path not in moved]
        self._undone.clear()

    def _push(self, path: str, before: Any, after: Any) -> None:
        last = self._done[-1] if self._done else None
        if self._open and last and last.path == path:
            self._done.pop()
            before = last.before
        if before != after:
            self._done.append(Step(path, before, after))

    def _taken_back_by_the_field(self, path: str, after: Any) -> bool:
        """Whether this only restores what stood before one of the last steps at this path; those steps go with it."""
        place = len(self._done)
        while place and self._done[place - 1].path == path:
            place -= 1
            if self._done[place].before == after:
                self._undone.extend(reversed(self._done[place:]))
                del self._done[place:]
                return True
        return False

    def _go(self, out: list[Step], into: list[Step], *, back: bool) -> str:
        self._open = False
        if not out:
            return ""
        step = out.pop()
        into.append(step)
        self.document = put(self.document, step.path, step.before if back else step.after)
        return step.path
