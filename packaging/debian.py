"""The package for Debian and what comes from it: the folder under ``/usr/lib``, its menu entry, its kind of file."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path

from archives import everything
from needed import OPTIONAL
from product import ENDINGS, HERE, IDENTIFIER, NAME, TITLE, project, version

LINUX = HERE / "linux"
FONTS = "fonts-dejavu-core | fonts-noto-core"
_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
ICON_SIZES = (16, 32, 48, 64, 128, 256)


def architecture() -> str:
    """This processor, in Debian's words."""
    machine = sysconfig.get_platform().rpartition("-")[2]
    return _MACHINES.get(machine, machine)


def file_name() -> str:
    """The name of the package's file."""
    return f"{NAME}_{version()}_{architecture()}.deb"


def control(needed: Iterable[str], kilobytes: int) -> str:
    """What the package says of itself; ``needed`` are the Debian packages of the libraries that it asks for."""
    asked = set(needed)
    depends = [*sorted(asked - OPTIONAL), FONTS]
    recommends = [*sorted(asked & OPTIONAL), "fonts-noto-core", "fonts-noto-cjk"]
    fields: Mapping[str, str] = {
        "Package": NAME,
        "Version": version(),
        "Architecture": architecture(),
        "Maintainer": str(project()["authors"][0]["name"]),
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(recommends),
        "Section": "misc",
        "Priority": "optional",
        "Description": f"{TITLE}, for national focal points of the CBD\n {project()['description']}.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def lay_out(folder: Path, icons: Path, root: Path) -> None:
    """Lay out all that the package puts on a computer below ``root``, a folder that is made anew."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "usr/lib" / NAME, symlinks=True, ignore=_plain_archive_only)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr/share"
    _copy(LINUX / f"{NAME}.desktop", share / "applications" / f"{IDENTIFIER}.desktop")
    _copy(LINUX / f"{NAME}.xml", share / "mime/packages" / f"{NAME}.xml")
    for size in ICON_SIZES:
        _copy(icons / f"{NAME}-{size}.png", share / f"icons/hicolor/{size}x{size}/apps/{NAME}.png")
        for kind in ENDINGS.values():
            name = kind.replace("/", "-")
            _copy(icons / f"{NAME}-{size}.png", share / f"icons/hicolor/{size}x{size}/mimetypes/{name}.png")
    _copy(folder / "licences/LICENSE.txt", share / "doc" / NAME / "copyright")


def build(
    folder: Path, icons: Path, needed: Iterable[str], work: Path, target: Path, at: int, level: int
) -> None:
    """Write the package; ``at`` is the time that it bears. Needs dpkg-deb."""
    lay_out(folder, icons, work)
    kilobytes = sum(path.lstat().st_size for path in everything(work)) // 1024
    (work / "DEBIAN").mkdir()
    (work / "DEBIAN/control").write_text(control(needed, kilobytes), encoding="utf-8")
    for path in everything(work):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(work), str(target)]
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, env={"PATH": _path(), "SOURCE_DATE_EPOCH": str(at)}
    )


def _path() -> str:
    return "/usr/sbin:/usr/bin:/sbin:/bin"


def _plain_archive_only(where: str, names: list[str]) -> list[str]:
    """What only those need who unpack the archive themselves: the package brings it to its own place."""
    return [name for name in names if name == "linux"] if Path(where).name == NAME else []


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
