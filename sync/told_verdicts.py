"""Which refusals were told here: an approval that follows one, of the same words, is not taken back by it again."""

from __future__ import annotations

import json

from sync.client.answers import Verdict
from sync.store.keepers import Settings

_TOLD = "told_verdicts"


class ToldVerdicts:
    """By the identifier of a record, when the request ended that was told of last, in the server's own text."""

    def __init__(self, settings: Settings) -> None:
        """Keep them among these settings."""
        self._settings = settings

    def is_told(self, identifier: str, verdict: Verdict) -> bool:
        """Whether it was told."""
        return self._kept().get(identifier) == _moment(verdict)

    def told(self, identifier: str, verdict: Verdict) -> None:
        """It has been told now."""
        self._settings.put(_TOLD, json.dumps({**self._kept(), identifier: _moment(verdict)}))

    def _kept(self) -> dict[str, str]:
        kept: dict[str, str] = json.loads(self._settings.get(_TOLD) or "{}")
        return kept


def _moment(verdict: Verdict) -> str:
    return verdict.ended or verdict.asked
