"""The data of ICU made small: what the program asks of it stays, and Qt sorts with it as with the whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

import icu

HEAD = b"\x20\x00\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00CmnD".ljust(32, b"\0")
ITEMS = {"icudt73l/pool.res": b"pool", "icudt73l/coll/fr.res": b"f" * 17, "icudt73l/unit/fr.res": b"unit"}
ASK = """
from PySide6.QtCore import QCollator, QLocale
print(QLocale("tr").toUpper("i"), QLocale("de").toUpper("straße"))
words = "zèbre éclair eclat Abeille côte cote ب أ ا ت 中 北 安 ё е ж ñ n".split()
for language in ("ar", "en", "es", "fr", "ru", "zh"):
    print(sorted(words, key=QCollator(QLocale(language)).sortKey))
print([line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line][0])
"""


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("icudt73l/root.res", True),
        ("icudt73l/supplementalData.res", True),
        ("icudt73l/coll/ucadata.icu", True),
        ("icudt73l/coll/zh.res", True),
        ("icudt73l/ar_EG.res", True),
        ("icudt73l/nfkc.nrm", True),
        ("icudt73l/coll/ja.res", False),
        ("icudt73l/de.res", False),
        ("icudt73l/curr/fr.res", False),
        ("icudt73l/brkitr/cjdict.dict", False),
        ("icudt73l/ibm-943_P15A-2003.cnv", False),
    ],
)
def test_what_stays_is_what_the_six_languages_need(name: str, kept: bool) -> None:
    assert icu.is_kept(name) is kept


def test_an_archive_is_read_and_written_with_its_contents_where_icu_looks_for_them() -> None:
    data = icu.packed(HEAD, ITEMS)
    head, found = icu.unpacked(data)
    assert head == HEAD
    assert {name: content.rstrip(b"\0") for name, content in found.items()} == ITEMS
    assert list(found) == sorted(ITEMS)
    small = icu.unpacked(icu.smaller(data))[1]
    assert set(small) == {"icudt73l/pool.res", "icudt73l/coll/fr.res"}


def test_what_is_no_archive_is_refused() -> None:
    with pytest.raises(icu.NotData):
        icu.smaller(b"\0" * 64)


@pytest.mark.skipif(not (sys.platform.startswith("linux") and shutil.which("ld")), reason="links on Linux")
def test_qt_sorts_with_the_small_data_as_with_the_whole(tmp_path: Path) -> None:
    files = distribution("PySide6-Essentials").files or ()
    whole = next(Path(str(file.locate())) for file in files if file.name.startswith("libicudata.so."))
    small = tmp_path / whole.name
    shutil.copyfile(whole, small)
    icu.make_small(small)
    assert small.stat().st_size < whole.stat().st_size / 5
    said = {}
    for library in (whole, small):
        environment = {**os.environ, "LD_PRELOAD": str(library)}
        command = [sys.executable, "-c", ASK]
        done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True)
        *said[library], loaded = done.stdout.splitlines()
        assert Path(loaded) == library
    assert said[small] == said[whole]
    assert said[small][0] == "İ STRASSE"
