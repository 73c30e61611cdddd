"""What is to be mended, and what of it is shown: after a field was left, or everything once Check was pressed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from forms.codes import Problem
from forms.words import Phrase


class Checking:
    """The problems of a document, and at which paths the person sees them."""

    def __init__(self, reasons: Mapping[str, Sequence[Phrase]]) -> None:
        """``reasons`` are those for which the record came back; each is shown until its answer is changed."""
        self.reasons = dict(reasons)
        self.found: tuple[Problem, ...] = ()
        self._edited: set[str] = set()
        self._left: set[str] = set()
        self.all_shown = False

    def take(self, found: Sequence[Problem]) -> None:
        """These are the problems of the document as it is now."""
        self.found = tuple(found)

    def edit(self, path: str) -> None:
        """The person changed an answer."""
        self._edited.add(path)
        self.reasons.pop(path, None)

    def leave(self, path: str) -> bool:
        """The person left a field; whether it was changed, so that its problems are shown from now on."""
        if path not in self._edited or path in self._left:
            return False
        self._left.add(path)
        return True

    def show_all(self) -> None:
        """Show everything from now on."""
        self.all_shown = True

    def shown(self) -> tuple[Problem, ...]:
        """The problems that the person sees."""
        if self.all_shown:
            return self.found
        return tuple(one for one in self.found if not self._left.isdisjoint((one.path, *one.also)))

    def at(self, path: str) -> list[Phrase]:
        """The sentences beside one question."""
        return [*self.reasons.get(path, ()), *(one.phrase for one in self.shown() if one.path == path)]

    def marked(self) -> Iterable[str]:
        """The paths at which something is shown."""
        return {*self.reasons, *(one.path for one in self.shown())}
