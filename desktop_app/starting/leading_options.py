"""The options that stand before the command, known before anything else of the program is loaded."""

from __future__ import annotations

from collections.abc import Sequence

DATA, WORKSPACE = "--data-dir", "--workspace"


def leading_options(arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The values of the options that stand before anything else, by name, and the rest."""
    given, rest = {}, list(arguments)
    while rest:
        name, joined, value = rest[0].partition("=")
        if name not in (DATA, WORKSPACE) or not (joined or len(rest) > 1):
            break
        given[name] = value if joined else rest[1]
        rest = rest[1 if joined else 2 :]
    return given, rest
