"""What earlier synchronizations taught about the line and the clearing-house: how fast, how much for nothing."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Any

from sync.store import Store
from sync.traffic import Speed, Traffic, speed_of

_KEPT = "line"
# One odd synchronization must not make the next estimate absurd.
_LEAST, _MOST = 0.25, 4.0


@dataclass(frozen=True, slots=True)
class Weight:
    """What something costs: requests, and bytes up and down with their heads."""

    requests: int = 0
    up: int = 0
    down: int = 0

    @property
    def both_ways(self) -> int:
        """Bytes up and down together."""
        return self.up + self.down

    def __add__(self, other: Weight) -> Weight:
        """Both together."""
        return Weight(self.requests + other.requests, self.up + other.up, self.down + other.down)


@dataclass(frozen=True, slots=True)
class Experience:
    """``speed`` of the line when it was last measured; ``quiet``, what asking for news took when there were none.

    ``packs``: whether the clearing-house takes compressed requests. ``up`` and ``down`` say how many times the bytes
    passed, when something was last sent, that were expected.
    """

    speed: Speed | None = None
    quiet: Weight | None = None
    packs: bool = False
    up: float = 1.0
    down: float = 1.0

    def corrected(self, weight: Weight) -> Weight:
        """What is to be expected by now of something that was reckoned to cost so much."""
        return Weight(weight.requests, round(weight.up * self.up), round(weight.down * self.down))

    def after_sending(self, reckoned: Weight, passed: Traffic) -> Experience:
        """With what sending something taught that was reckoned, uncorrected, to cost so much."""
        if not reckoned.up or not reckoned.down:
            return self
        up, down = _within(passed.up / reckoned.up), _within(passed.down / reckoned.down)
        return Experience(self.speed, self.quiet, self.packs, up, down)


def experience(store: Store) -> Experience:
    """What is known so far."""
    kept: dict[str, Any] = json.loads(store.settings.get(_KEPT) or "{}")
    speed, quiet = kept.pop("speed", None), kept.pop("quiet", None)
    return Experience(Speed(**speed) if speed else None, Weight(**quiet) if quiet else None, **kept)


def keep_speed(store: Store, traffic: Traffic) -> None:
    """Know from now on how fast the line was when this passed."""
    known = experience(store)
    keep_experience(store, replace(known, speed=speed_of(traffic, known.speed)))


def keep_experience(store: Store, learned: Experience) -> None:
    """Know this from now on."""
    store.settings.put(_KEPT, json.dumps(asdict(learned)))


def _within(factor: float) -> float:
    return min(max(factor, _LEAST), _MOST)
