"""What everybody said: which texts there are, and which of them somebody replaced knowingly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import count

Place = tuple[str, str]


class Said:
    """Every text has words of its own; ``replaced`` tells, place by place, which one was written over which."""

    def __init__(self) -> None:
        """Nobody has said anything yet."""
        self._numbers = count(1)
        self._replaced: dict[Place, dict[object, set[object]]] = defaultdict(lambda: defaultdict(set))
        self.kept: set[str] = set()

    def new_number(self) -> int:
        """A number that nobody used yet."""
        return next(self._numbers)

    def replaced(self, place: Place, old: object, new: object) -> None:
        """Somebody saw the old one at this place and put the new one there; nothing looks the same to everybody."""
        if old != new and old is not None and new is not None:
            self._replaced[place][old].add(new)

    def said(self, text: object) -> None:
        """From now on this text must be somewhere."""
        if isinstance(text, str):
            self.kept.add(text)

    def forget(self, texts: Iterable[object]) -> None:
        """Whoever said these took them back themselves."""
        self.kept -= {text for text in texts if isinstance(text, str)}

    def is_outdated(self, place: Place, old: object, new: object) -> bool:
        """Whether the new one was made, by whatever detours, by someone who knew the old one, and not the reverse."""
        return old != new and self._leads(place, old, new) and not self._leads(place, new, old)

    def is_last(self, place: Place, text: object) -> bool:
        """Whether no text was put knowingly in the place of this one but such as it came after again."""
        return all(self._leads(place, later, text) for later in self._after(place, text))

    def _leads(self, place: Place, old: object, new: object) -> bool:
        return new in self._after(place, old)

    def _after(self, place: Place, text: object) -> set[object]:
        found: set[object] = {text}
        left = [text]
        while left:
            fresh = self._replaced[place][left.pop()] - found
            found |= fresh
            left.extend(fresh)
        return found
