"""``python -m desktop_app`` is ``focal-desk``."""

import sys

from desktop_app.command_line import main

sys.exit(main())
