"""How much may pass this time: a choice of the person, whose line may be paid for by the kilobyte."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Budget:
    """``files``: whether files go along; ``most``: bytes up and down together, none where that is not limited."""

    files: bool = True
    most: int | None = None


UNLIMITED = Budget()
