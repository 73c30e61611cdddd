"""Runs in the frozen program before anything of ours: programs that it starts are not to load its libraries.

PyInstaller's start points LD_LIBRARY_PATH to the program's own folder, which the loader has read by now. A viewer of
PDF files that is opened from the window would take it over, and Qt's or Python's libraries with it.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
