"""The document that is being edited, with everything that can be taken back since the form was opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from forms.kinds import Document
from forms.paths import value_at, with_value


@dataclass(frozen=True, slots=True)
class Change:
    """What stood at one path before and after."""

    path: str
    before: Any
    after: Any


Step = tuple[Change, ...]
"""One thing that can be taken back: the answer that was given, and every other that changed because of it."""


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

    @property
    def changed_paths(self) -> tuple[str, ...]:
        """The paths at which something else stands than when the editing began, as far as it was edited here."""
        before: dict[str, Any] = {}
        for step in self._done:
            for change in step:
                before.setdefault(change.path, change.before)
        return tuple(path for path, value in before.items() if value_at(self.document, path) != value)

    def edit(
        self,
        path: str,
        value: Any,
        *,
        typing: bool = False,
        back: bool = False,
        also: Mapping[str, Any] | None = None,
    ) -> tuple[str, ...]:
        """Put an answer; every path that changed by it, nothing where nothing changes.

        ``typing`` makes one step of what follows at the same path; ``back`` says that a field took something back by
        itself. ``also`` holds what changes because of this answer, by path: it is part of the same step, so that one
        step back brings all of it back (a duration that clears both dates; a language that goes with its texts). A
        path may lead into an answer (``title.fr``).
        """
        step = self._put({path: value, **(also or {})})
        if not step:
            return ()
        taken = self._taken_back_by_the_field(path) if back else ()
        if not taken:
            self._open = self._open and typing
            self._undone.clear()
            self._push(step)
        self._open = typing
        return tuple(dict.fromkeys([*_paths(step), *taken]))

    def close_step(self) -> None:
        """What is typed from now on is a new step: after a pause, or in another field."""
        self._open = False

    def undo(self) -> tuple[str, ...]:
        """Take the last step back; the paths that changed, the one where it was made first."""
        self._open = False
        if not self._done:
            return ()
        step = self._done.pop()
        self._undone.append(step)
        self._restore(step)
        return _paths(step)

    def redo(self) -> tuple[str, ...]:
        """Do again what was taken back last; the paths that changed, the one where it was made first."""
        self._open = False
        if not self._undone:
            return ()
        step = self._undone.pop()
        self._done.append(step)
        for change in step:
            self.document = put(self.document, change.path, change.after)
        return _paths(step)

    def discard(self) -> tuple[str, ...]:
        """Put back what stood before all steps that can be taken back, as one more step: it can be taken back too."""
        self._open = False
        step = tuple(
            Change(change.path, change.after, change.before)
            for done in reversed(self._done)
            for change in reversed(done)
        )
        if not step:
            return ()
        for change in step:
            self.document = put(self.document, change.path, change.after)
        self._undone.clear()
        self._done.append(step)
        return tuple(dict.fromkeys(_paths(step)))

    def adopt(self, document: Document, kept: frozenset[str] = frozenset()) -> None:
        """Take over a document that changed elsewhere; the answers at the ``kept`` paths stay as they are here.

        What stands in the way of taking a change back (another value than it left) is forgotten; the rest of its step
        can still be taken back.
        """
        for path in kept:
            document = put(document, path, value_at(self.document, path))
        ours, self.document = self.document, document
        self._open = False
        paths = {change.path for step in self._done for change in step}
        moved = {path for path in paths if value_at(document, path) != value_at(ours, path)}
        left = (tuple(change for change in step if change.path not in moved) for step in self._done)
        self._done = [step for step in left if step]
        self._undone.clear()

    def _put(self, answers: Mapping[str, Any]) -> Step:
        """Put the answers; what really changed."""
        changes = []
        for path, value in answers.items():
            before = value_at(self.document, path)
            self.document = with_value(self.document, path, value)
            changes.append(Change(path, before, value_at(self.document, path)))
        return _real(changes)

    def _push(self, step: Step) -> None:
        last = self._done[-1] if self._done else ()
        if self._open and last and last[0].path == step[0].path:
            self._done.pop()
            step = _joined(last, step)
        if step:
            self._done.append(step)

    def _taken_back_by_the_field(self, path: str) -> tuple[str, ...]:
        """If this only restores what stood before one of the last steps at this path, those steps are taken back whole;
        their paths.
        """
        now, place = value_at(self.document, path), len(self._done)
        while place and self._done[place - 1][0].path == path:
            place -= 1
            if self._done[place][0].before == now:
                taken = list(reversed(self._done[place:]))
                self._undone.extend(taken)
                del self._done[place:]
                for step in taken:
                    self._restore(step)
                return tuple(one for step in taken for one in _paths(step))
        return ()

    def _restore(self, step: Step) -> None:
        for change in reversed(step):
            self.document = put(self.document, change.path, change.before)


def _paths(step: Step) -> tuple[str, ...]:
    return tuple(change.path for change in step)


def _real(changes: Iterable[Change]) -> Step:
    return tuple(change for change in changes if change.before != change.after)


def _joined(first: Step, second: Step) -> Step:
    """Both as one step: what stood before the first, and what stands after the second."""
    changes = {change.path: change for change in first}
    for change in second:
        before = changes[change.path].before if change.path in changes else change.before
        changes[change.path] = Change(change.path, before, change.after)
    return _real(changes.values())
