"""What is left out of a package, and what never is."""

from __future__ import annotations

from pathlib import Path

import pytest

import slimming
from resources import path

LANGUAGES = frozenset({"ar", "fr"})
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{QT}/plugins/printsupport/libcupsprintersupport.so",
        f"{QT}/plugins/imageformats/libqjpeg.so",
        f"{QT}/plugins/networkinformation/libqnetworkmanager.so",
        f"{QT}/translations/qtbase_ar.qm",
        "PySide6\\translations\\qtbase_fr.qm",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "sync/store/migrations/versions/v0001_records.py",
    ],
)
def test_what_the_program_loads_stays(name: str) -> None:
    assert slimming.is_wanted(name, LANGUAGES)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platforms/libqvnc.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/translations/qtbase_ja.qm",
        f"{QT}/translations/qtwebengine_fr.qm",
        "PySide6\\opengl32sw.dll",
        "PySide6\\plugins\\tls\\qopensslbackend.dll",
        "libcups.so.2",
    ],
)
def test_what_it_never_loads_is_left_out(name: str) -> None:
    assert not slimming.is_wanted(name, LANGUAGES)


def test_of_the_programs_own_files_only_pictures_of_the_readme_and_sources_are_left_out() -> None:
    top = path("icons").parent
    names = [file.relative_to(top.parent).as_posix() for file in top.rglob("*") if file.is_file()]
    left_out = {name for name in names if not slimming.is_wanted(name, LANGUAGES)}
    assert {Path(name).parts[1] for name in left_out} <= {"pictures", "translations"}
    assert {Path(name).suffix for name in left_out if "translations" in name} <= {".ts"}


def test_qt_speaks_the_languages_of_the_program() -> None:
    assert slimming.qt_languages(["focal_desk_fr.ts", "focal_desk_ar.ts"]) == LANGUAGES


def test_nothing_of_the_program_itself_is_left_out_as_a_module() -> None:
    own = {"desktop_app", "forms", "sync", "resources"}
    assert not own & {name.partition(".")[0] for name in slimming.MODULES}
