"""``python -m desktop_app`` is ``focal-desk``; a built program goes on in a newer one that lies beside it."""

import os
import sys
from pathlib import Path

from desktop_app import starting

if __name__ == "__main__":
    ended = None
    if getattr(sys, "frozen", False):
        ended = starting.go_on(Path(sys.executable), sys.argv[1:], os.environ)
    if ended is None:
        from desktop_app.command_line import main

        ended = main()
    sys.exit(ended)
