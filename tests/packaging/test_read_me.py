"""The page beside a program for Linux: which systems it runs on, and commands that do what they say."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import debian
import read_me


@pytest.mark.parametrize("form", [read_me.ARCHIVE, read_me.PORTABLE])
def test_a_page_names_the_oldest_systems(form: str) -> None:
    words = " ".join(read_me.page(form, "2.36").split())
    assert "glibc 2.36 or newer" in words
    assert "Debian 12, Ubuntu 23.04, Fedora 37 and whatever is newer" in words


def test_each_form_of_package_has_a_page_of_its_own(tmp_path: Path) -> None:
    read_me.write(read_me.PORTABLE, "2.36", tmp_path)
    portable = (tmp_path / read_me.NAME).read_text(encoding="utf-8")
    assert "portable.zip" in portable
    assert ".tar.xz" not in portable
    read_me.write(read_me.ARCHIVE, "2.36", tmp_path)
    archive = (tmp_path / read_me.NAME).read_text(encoding="utf-8")
    assert ".tar.xz" in archive
    assert "portable" not in archive


@pytest.mark.skipif(os.name == "nt" or not shutil.which("sed"), reason="gives its commands to a shell")
def test_the_commands_for_the_menu_work_in_a_home_that_is_empty(tmp_path: Path) -> None:
    unpacked, home = tmp_path / "my programs", tmp_path / "home"
    (unpacked / "focal-desk/linux").mkdir(parents=True)
    home.mkdir()
    for name in (debian.ENTRY, "focal-desk.xml"):
        shutil.copyfile(debian.LINUX / name, unpacked / "focal-desk/linux" / name)
    (unpacked / "focal-desk/linux/focal-desk.png").write_bytes(b"png")
    told = read_me.page(read_me.ARCHIVE, "2.36").partition("In the menu")[2].partition("To remove")[0]
    commands = [line for line in told.splitlines() if line.startswith("       ")]
    script = "\n".join(["set -e", "update-mime-database() { :; }", *commands])
    subprocess.run(["bash", "-c", script], cwd=unpacked, check=True, env={**os.environ, "HOME": str(home)})
    entry = (home / ".local/share/applications" / debian.ENTRY).read_text(encoding="utf-8")
    assert f'Exec="{unpacked}/focal-desk/focal-desk" %f' in entry.splitlines()
    assert (home / ".local/share/mime/packages/focal-desk.xml").is_file()
    assert (home / ".local/share/icons/hicolor/256x256/apps/focal-desk.png").is_file()
