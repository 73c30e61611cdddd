"""``python -m desktop_app`` is ``focal-desk``; a built program goes on in a newer one that lies beside it."""

import os
import sys
from contextlib import nullcontext
from pathlib import Path

from desktop_app.starting import successor
from sync.updating.holding import held
from sync.updating.place import Place


def _run() -> int:
    from desktop_app.command_line import main

    return main()


def _run_built(program: Path) -> int:
    """Go on in the newer program; where that is this one, hold its folder, so that it stays while it runs.

    The base is never taken away, and may lie where nothing is to be left beside it.
    """
    ended = successor.go_on(program, sys.argv[1:], os.environ)
    if ended is not None:
        return ended
    with held(program.parent) if Place.of(program).running else nullcontext():
        return _run()


if __name__ == "__main__":
    sys.exit(_run_built(Path(sys.executable)) if getattr(sys, "frozen", False) else _run())
