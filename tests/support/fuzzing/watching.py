"""What a door does with one input: taken or refused in words is well; whatever else is kept with the input."""

from __future__ import annotations

import hashlib
import json
import traceback
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from sync.errors import Trouble

_COUNTED_EVERY = 2.0


class Watch:
    """Hands inputs on, and keeps those that a door did not bear, one for each place where it broke."""

    def __init__(self, take: Callable[[bytes], object], folder: Path, told: Callable[[], None]) -> None:
        """``folder`` is for findings, the input at hand and the count; ``told`` is called before each input."""
        self._take, self._folder, self._told = take, folder, told
        self._known: set[str] = {path.stem for path in folder.glob("*.txt")}
        self._counted = monotonic()
        self.inputs = 0

    def __call__(self, content: bytes) -> None:
        """Try one input."""
        self.inputs += 1
        self._told()
        (self._folder / "at-hand").write_bytes(content)
        try:
            self._take(content)
        except Trouble:
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            self._keep(content, error)
        if monotonic() - self._counted > _COUNTED_EVERY:
            self.count()

    def count(self) -> None:
        """Write down how many inputs there were."""
        self._counted = monotonic()
        (self._folder / "count").write_text(json.dumps(self.inputs), encoding="utf-8")

    def _keep(self, content: bytes, error: Exception) -> None:
        where = [f"{frame.filename}:{frame.name}" for frame in traceback.extract_tb(error.__traceback__)][-3:]
        name = hashlib.sha256("|".join((type(error).__name__, *where)).encode()).hexdigest()[:12]
        if name not in self._known:
            self._known.add(name)
            told = "".join(traceback.format_exception(error))
            (self._folder / f"{name}.txt").write_text(told[-6000:], encoding="utf-8", errors="replace")
            (self._folder / f"{name}.input").write_bytes(content)
