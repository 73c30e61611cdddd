"""The licences of all that is in a package, gathered into one folder with a page that says what is where."""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path

from contents import Contents, plain_name
from product import HERE, ROOT, TITLE

TEXTS = HERE / "licences"
_NAMED = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
_IN_WORDS = {"LGPL-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt")}
"""Texts that some libraries name and do not bring along."""
_BESIDE = {"sqlcipher3": ("SQLCipher.txt", "Apache-2.0.txt"), "pyside6-essentials": ("ICU.txt",)}
"""What is compiled into a library, whose own licence asks to be shown."""
_QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt and GPL-3.0.txt in this
folder). They are not changed, but for data of ICU (pyside6-essentials/ICU.txt), and lie as files of their own in the
folder PySide6 of the program: you may put versions of your own in their place. Their source is at
https://download.qt.io/official_releases/qt/ and https://download.qt.io/official_releases/QtForPython/, in the folders
of the versions named here.
"""


class NoLicence(Exception):
    """A library came with no licence text, and none is known here: it is not to be passed on; the message names it."""


def gather(found: Contents, target: Path) -> None:
    """Write every licence into a new folder, and ``README.txt`` with what is where; raises NoLicence."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    lines = [f"{TITLE} itself: LICENSE.txt", *_python(target)]
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE.txt")
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        shutil.copyfile(TEXTS / name, target / name)
    lines += [_of_library(library, target) for library in found.libraries]
    lines += _of_system(found, target)
    (target / "README.txt").write_text("\n".join([*lines, "", _QT]), encoding="utf-8", newline="\n")


def said_licence(library: Distribution) -> str:
    """What a library says of its licence, in a few words; empty where it says nothing."""
    about = library.metadata
    named = (str(about[name]) for name in ("License-Expression", "License") if name in about)
    said = next((words for words in named if words), "")
    if not said or "\n" in said or len(said) > 100:
        marks = [
            str(mark) for mark in about.get_all("Classifier") or () if str(mark).startswith("License ::")
        ]
        said = marks[0].rpartition(":: ")[2] if marks else said.partition("\n")[0][:100]
    return said


def texts_of(library: Distribution) -> list[Path]:
    """The licence texts that a library brings, and those that belong to what is in it; raises NoLicence."""
    own = [
        Path(str(library.locate_file(file)))
        for file in library.files or ()
        if ".dist-info" in str(file) and _NAMED.search(file.name)
    ]
    named = said_licence(library)
    known = [TEXTS / name for words, names in _IN_WORDS.items() if words in named for name in names]
    if not own and not known:
        raise NoLicence(f"{plain_name(library)} brings no text of its licence ({named or 'none is named'}).")
    return own + ([] if own else known) + [TEXTS / name for name in _BESIDE.get(plain_name(library), ())]


def _of_library(library: Distribution, target: Path) -> str:
    name = plain_name(library)
    texts = texts_of(library)
    (target / name).mkdir()
    for text in texts:
        shutil.copyfile(text, target / name / text.name)
    return f"{name} {library.version}: {said_licence(library) or 'see its text'} ({name}/)"


def _python(target: Path) -> Iterator[str]:
    """Python's own licence; it lies in another place in each of its distributions."""
    library = Path(sysconfig.get_path("stdlib"))
    short = "python{}.{}".format(*sys.version_info[:2])
    places = (
        library / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/{short}-minimal/copyright"),
        Path(f"/usr/share/doc/{short}/copyright"),
    )
    text = next((place for place in places if place.is_file()), None)
    if text is None:
        raise NoLicence(f"The licence of {short} is not found here.")
    shutil.copyfile(text, target / "Python.txt")
    yield f"Python {sys.version.partition(' ')[0]}: Python.txt"


def _of_system(found: Contents, target: Path) -> Iterator[str]:
    """Libraries of the system on which it was built: Debian keeps the licence of each package in one place."""
    for (package, number), names in found.system.items():
        text = Path(f"/usr/share/doc/{package}/copyright") if package else Path()
        if text.is_file():
            shutil.copyfile(text, target / f"{package}.txt")
            yield f"{', '.join(names)}, from {package} {number}: {package}.txt"
        else:
            yield f"{', '.join(names)}: from the system on which this was built"
