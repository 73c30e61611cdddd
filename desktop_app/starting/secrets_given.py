"""Passphrases and passwords that somebody gave in the environment, taken out of it before anything else is done.

What stays there is handed to every program that this one starts: the practice clearing-house, a viewer of files, a mail
program.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, MutableMapping

_SECRET = re.compile(r"FOCAL_DESK_\w*(PASS|DATABASE)")


class SecretsGiven:
    """What was given, by the name of its variable; never shown."""

    def __init__(self, given: Mapping[str, str]) -> None:
        """Hold these."""
        self._given = dict(given)

    def of(self, name: str) -> str:
        """What was given under this name; empty where nothing was."""
        return self._given.get(name, "")


def take_out(environment: MutableMapping[str, str]) -> SecretsGiven:
    """Take the secrets out of the environment, so that no program that is started from now on has them."""
    names = [name for name in environment if _SECRET.match(name)]
    return SecretsGiven({name: environment.pop(name) for name in names})
