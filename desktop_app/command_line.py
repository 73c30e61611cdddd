"""``focal-desk``: the window, or one of the commands. What commands need would hold up the window: loaded after."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from desktop_app.starting import door
from desktop_app.starting.portable import stay_together
from desktop_app.starting.secrets_given import take_out
from desktop_app.starting.wish import wish_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run a command; the exit code is 0 done, 1 something needs a person, 2 wrong usage."""
    _speak_unicode()
    stay_together(os.environ)
    # Whoever calls this with arguments of its own has an environment of its own too, which stays as it is.
    secrets = take_out(os.environ if arguments is None else dict(os.environ))
    given = sys.argv[1:] if arguments is None else list(arguments)
    wish = wish_of(given)
    if wish is not None:
        return door.open_window(wish)
    try:
        from desktop_app.commands.running import run

        return run(given, secrets)
    except KeyboardInterrupt:  # in the second in which everything is loaded
        return door.INTERRUPTED


def _speak_unicode() -> None:
    """Titles are in six scripts; a console of Windows would else end the program over the first Arabic letter."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
