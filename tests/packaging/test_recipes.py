"""Recipes for systems on which nothing is built here: as far as they can be read, they say what is."""

from __future__ import annotations

import json
import plistlib
import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

import debian
import product
from desktop_app.starting.preferences import default_folder
from desktop_app.starting.qt_application import MENU_ENTRY
from resources import path
from sync.bundle import ENDING
from sync.updating import ENDING as UPDATE_ENDING
from sync.updating.place import CURRENT, VERSIONS

HERE = product.HERE
INSTALLER = (HERE / "windows/focal-desk.iss").read_text(encoding="utf-8")
SERVICE: dict[str, Any] = yaml.safe_load((HERE / "ci/github.yaml").read_text(encoding="utf-8"))
BUILT = ("build/", "dist/")


def section(name: str) -> list[str]:
    """The lines of a section of the installer, without remarks and what the preprocessor reads."""
    text = INSTALLER.partition(f"[{name}]\n")[2].partition("\n[")[0]
    return [line for line in text.splitlines() if line.strip() and line[0] not in ";#"]


def names_in(text: str) -> set[str]:
    """The files of the project that a script names."""
    return set(re.findall(r"\bpackaging[/\\][\w./\\-]+\w", text))


def test_the_installer_asks_for_no_administrator_and_knows_every_part() -> None:
    setup = dict(line.split("=", 1) for line in section("Setup"))
    assert setup["PrivilegesRequired"] == "lowest"
    assert "PrivilegesRequiredOverridesAllowed" not in setup
    for name in ("LicenseFile", "SetupIconFile"):
        place = (HERE / "windows" / setup[name].replace("\\", "/")).resolve().relative_to(product.ROOT)
        assert place.as_posix().startswith(BUILT) or (product.ROOT / place).is_file()
    assert all("HKA" in line for line in section("Registry"))  # the person's own part of the registry


def test_the_installer_speaks_every_one_of_its_languages() -> None:
    spoken = {re.findall(r'Name: "(\w+)"', line)[0] for line in section("Languages")}
    said: dict[str, set[str]] = {}
    for line in section("CustomMessages"):
        language, _, key = line.partition("=")[0].partition(".")
        said.setdefault(key, set()).add(language)
    assert spoken == {"english", "french", "arabic"}
    assert all(languages == spoken for languages in said.values())
    assert set(re.findall(r"CustomMessage\('(\w+)'\)|cm:(\w+Kind)", INSTALLER)) == {
        ("RemoveData", ""),
        ("", "BundleKind"),
        ("", "UpdateKind"),
    }


def test_the_installer_has_no_words_in_a_language_that_is_missing_where_it_is_built() -> None:
    kept, asked = list[str](), False
    for line in INSTALLER.splitlines():
        asked = line.startswith("#if FileExists(CompilerPath") if line.startswith("#") else asked
        kept += [line] if not asked else []
    assert [line for line in kept if line.startswith("arabic.") or '"arabic"' in line] == []


def test_removing_the_program_keeps_the_data_unless_somebody_says_otherwise() -> None:
    code = INSTALLER.partition("[Code]\n")[2]
    assert "MB_DEFBUTTON2" in code
    assert "IDNO) = IDYES" in code
    assert f"{{localappdata}}\\{default_folder().name}" in code
    assert removed("UninstallDelete") == ["{app}\\current", "{app}\\versions"]


def test_what_is_installed_over_versions_of_update_files_takes_their_place() -> None:
    assert {f"{{app}}\\{name}" for name in (CURRENT, VERSIONS, "_internal")} <= set(removed("InstallDelete"))


def removed(section: str) -> list[str]:
    """What a section of the installer removes."""
    lines = INSTALLER.partition(f"[{section}]\n")[2].partition("\n[")[0]
    return re.findall(r'Name: "([^"]+)"', lines)


def test_bundles_and_updates_have_the_endings_that_the_program_writes() -> None:
    assert [f".{ending}" for ending in product.ENDINGS] == [ENDING, UPDATE_ENDING]
    assert all(f"Software\\Classes\\.{ending}\\" in INSTALLER for ending in product.ENDINGS)
    kinds = ET.parse(HERE / "linux/focal-desk.xml")
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    told = {
        glob.get("pattern"): kind.get("type")
        for kind in kinds.iterfind("m:mime-type", space)
        for glob in kind.iterfind("m:glob", space)
    }
    assert told == {f"*.{ending}": kind for ending, kind in product.ENDINGS.items()}


def test_the_menu_entry_is_one_and_windows_say_its_name() -> None:
    assert f"{MENU_ENTRY}.desktop" == debian.ENTRY
    (file,) = (HERE / "linux").glob("*.desktop")
    assert file.name == debian.ENTRY
    entry = ConfigParser(interpolation=None)
    entry.read(file, encoding="utf-8")
    fields = entry["Desktop Entry"]
    assert fields["MimeType"] == "".join(f"{kind};" for kind in product.ENDINGS.values())
    assert fields["Exec"].split() == [product.NAME, "%f"]
    assert path(f"icons/{fields['Icon']}.svg")
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", file], check=True)


def test_the_app_of_macos_opens_bundles_and_updates() -> None:
    info = json.loads((HERE / "macos/info.json").read_text(encoding="utf-8"))
    told = info["UTExportedTypeDeclarations"]
    assert [kind["UTTypeTagSpecification"] for kind in told] == [
        {"public.filename-extension": [ending], "public.mime-type": [kind]}
        for ending, kind in product.ENDINGS.items()
    ]
    opened = [kind["LSItemContentTypes"] for kind in info["CFBundleDocumentTypes"]]
    assert opened == [[kind["UTTypeIdentifier"]] for kind in told]
    plistlib.dumps(info)
    with (HERE / "macos/entitlements.plist").open("rb") as rights:
        assert plistlib.load(rights)


@pytest.mark.parametrize("job", SERVICE["jobs"].values(), ids=list(SERVICE["jobs"]))
def test_a_job_of_the_build_service_builds_tries_and_keeps(job: dict[str, Any]) -> None:
    steps = job["steps"]
    done = "\n".join(step.get("run", "") for step in steps)
    assert "make package" in done
    assert re.search(r"selftest|try_package|disk_image", done)
    assert steps[-1]["uses"].startswith("actions/upload-artifact@")
    for name in names_in(done):
        assert (product.ROOT / name.replace("\\", "/")).is_file(), name


@pytest.mark.skipif(not shutil.which("bash"), reason="asks bash")
def test_the_script_for_a_disk_image_can_be_read_and_names_what_is() -> None:
    script = HERE / "macos/disk_image.sh"
    subprocess.run(["bash", "-n", str(script)], check=True)
    text = script.read_text(encoding="utf-8")
    names = names_in(text)
    assert names
    assert [name for name in names if not (product.ROOT / name).is_file()] == []
    assert "selftest" in text


def test_what_the_spec_names_is_there() -> None:
    spec = (HERE / "focal-desk.spec").read_text(encoding="utf-8")
    compile(spec, "focal-desk.spec", "exec")
    named = [*re.findall(r'product\.HERE / "([\w./]+)"', spec), "../desktop_app/__main__.py"]
    assert [name for name in named if not (HERE / name).is_file()] == []
    assert Path(HERE / "hooks/surroundings.py").is_file()
