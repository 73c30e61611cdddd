"""Runs in the frozen program before anything of ours: programs that it starts are not to load its libraries.

PyInstaller's start points LD_LIBRARY_PATH to the program's own folder, which the loader has read by now. A viewer of
PDF files that is opened from the window would take it over, and Qt's or Python's libraries with it. Where the program
starts itself once more (the practice clearing-house), it is told to look for its libraries anew.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
