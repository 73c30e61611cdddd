"""The package for Debian and what comes from it: the folder under ``/usr/lib``, its menu entry, its kind of file."""

from __future__ import annotations

import json
import shutil
import subprocess
import sysconfig
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import papers
from archives import everything
from man_page import man_page
from needed import OPTIONAL, Asked
from product import ENDINGS, HERE, IDENTIFIER, NAME, TITLE, project, version

LINUX = HERE / "linux"
ENTRY = f"{IDENTIFIER}.desktop"
INSTALLED_BY = "installed-by"
"""The file beside the program that tells it that others bring it up to date (``sync.updating.place``)."""
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


def control(asked: Asked, kilobytes: int) -> str:
    """What the package says of itself; ``asked`` is what the program takes from the computer."""
    needed, optional = (sorted(names) for names in (asked.packages - OPTIONAL, asked.packages & OPTIONAL))
    depends = [f"{name} (>= {asked.glibc})" if name == "libc6" else name for name in needed] + [FONTS]
    recommends = [*optional, "fonts-noto-core", "fonts-noto-cjk"]
    fields: Mapping[str, str] = {
        "Package": NAME,
        "Version": version(),
        "Architecture": architecture(),
        "Maintainer": papers.maintainer(),
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(recommends),
        "Section": "misc",
        "Priority": "optional",
        "Description": f"{TITLE}, for national focal points of the CBD\n {project()['description']}.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def lay_out(folder: Path, icons: Path, root: Path, at: int) -> None:
    """Lay out all that the package puts on a computer below ``root``, a folder that is made anew."""
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr/lib" / NAME
    shutil.copytree(folder, program, symlinks=True, ignore=_plain_archive_only)
    (program / INSTALLED_BY).write_text(f"the Debian package {NAME}\n", encoding="utf-8")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr/share"
    _copy(LINUX / ENTRY, share / "applications" / ENTRY)
    _copy(LINUX / f"{NAME}.xml", share / "mime/packages" / f"{NAME}.xml")
    for size in ICON_SIZES:
        _copy(icons / f"{NAME}-{size}.png", share / f"icons/hicolor/{size}x{size}/apps/{NAME}.png")
        for kind in ENDINGS.values():
            name = kind.replace("/", "-")
            _copy(icons / f"{NAME}-{size}.png", share / f"icons/hicolor/{size}x{size}/mimetypes/{name}.png")
    for name, content in _papers(folder, at).items():
        _write(share / name, content)


def _papers(folder: Path, at: int) -> dict[str, bytes]:
    """What is told about the program, by its place below ``/usr/share``."""
    bill = json.loads((folder / "sbom.cdx.json").read_text(encoding="utf-8"))
    licence = (folder / "licences/LICENSE.txt").read_text(encoding="utf-8")
    brought = {part["name"]: on_disk(folder / "_internal", part["name"]) for part in bill["components"]}
    return {
        f"doc/{NAME}/copyright": papers.copyrights(bill, licence, brought).encode("utf-8"),
        # A version without a number of the packaging is Debian's own to it: changelog.gz, not changelog.Debian.gz.
        f"doc/{NAME}/changelog.gz": papers.packed(papers.changelog(at)),
        f"man/man1/{NAME}.1.gz": papers.packed(man_page(at)),
        f"metainfo/{IDENTIFIER}.metainfo.xml": papers.metainfo(at).encode("utf-8"),
    }


def on_disk(inside: Path, library: str) -> list[str]:
    """The names in the folder of the program's parts that belong to a library; the rest of it is in the program."""
    try:
        files = distribution(library).files or ()
    except PackageNotFoundError:  # Python itself, and libraries of the system
        return []
    tops = sorted({file.parts[0] for file in files} & {path.name for path in inside.iterdir()})
    return [f"{top}/*" if (inside / top).is_dir() else top for top in tops]


def build(folder: Path, icons: Path, asked: Asked, work: Path, target: Path, at: int, level: int) -> None:
    """Write the package; ``at`` is the time that it bears. Needs dpkg-deb."""
    lay_out(folder, icons, work, at)
    kilobytes = -(-sum(path.lstat().st_size for path in everything(work)) // 1024)
    sums = papers.sums(work)
    _write(work / "DEBIAN/control", control(asked, kilobytes).encode("utf-8"))
    _write(work / "DEBIAN/md5sums", sums.encode("utf-8"))
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
    return [name for name in names if name in ("linux", "README.txt")] if Path(where).name == NAME else []


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
