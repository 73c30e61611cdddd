"""A newer program is laid beside the older ones, and gone back from: at any moment a whole one is started."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from desktop_app.starting.successor import choose
from sync.errors import Trouble
from sync.updating import trying
from sync.updating.here import Here
from sync.updating.installing import go_back, install
from tests.support.disk.changes import Said
from tests.support.disk.recording import Say
from tests.support.disk.scene import Place, Scene
from tests.sync.updating.given import Publisher, lay_program, run_from

_OLDEST, _BEFORE, _NOW, _NEXT, _LATEST = "0.1.0", "0.2.0", "0.3.0", "0.4.0", "0.5.0"
_NOT_OF_IT = ("starts", "came-up", "running.lock", "current", "versions")


@cache
def _files(version: str) -> dict[str, bytes]:
    """What a program of this version consists of. Links are left to tests without a disk of their own."""
    with TemporaryDirectory() as folder:
        lay_program(Path(folder) / "built", version)
        return _files_in(Path(folder) / "built")


def _files_in(folder: Path) -> dict[str, bytes]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    names = {str(path.relative_to(folder)): path for path in found}
    return {name: path.read_bytes() for name, path in names.items() if name.split("/")[0] not in _NOT_OF_IT}


def _update(place: Place, version: str) -> Path:
    """An update to this version, on the stick."""
    target = place.outside / f"{version}.focal-update"
    if not target.exists():
        with TemporaryDirectory() as folder:
            publisher = Publisher(Path(folder))
            built, _manifest = publisher.manifest(version)
            (built / "_internal/libQt6Core.so.6").unlink()
            target.write_bytes(publisher.packed(built, version).read_bytes())
    return target


def _here(place: Place) -> Here:
    return run_from(place.disk / "focal-desk" / "focal-desk", _OLDEST)


def _install(place: Place, version: str) -> None:
    """A program that is tried is a process of its own and writes nothing here."""
    with patch.object(trying, "try_out", lambda *_given, **_named: None):
        install(_update(place, version), _here(place))


def _prepare(place: Place) -> None:
    base = lay_program(place.disk / "focal-desk", _OLDEST).parent
    (base / "_internal/libQt6Core.so.6").unlink()
    for version in (_BEFORE, _NOW):
        _install(place, version)
    _update(place, _NEXT)


def _work(place: Place, say: Say) -> None:
    if _here(place).state().current.version != _NEXT:
        _install(place, _NEXT)
    say(f"version {_NEXT}", lambda version: [] if version == _NEXT else [f"{version} is started"])


def _work_back(place: Place, say: Say) -> None:
    if _here(place).state().current.version != _BEFORE:
        go_back(_here(place))
    say(f"version {_BEFORE}", lambda version: [] if version == _BEFORE else [f"{version} is started"])


def _look(place: Place, said: Iterable[Said]) -> list[tuple[str, str]]:
    """Which program is started, whether it is whole, and whether another one can be installed over what lies there."""
    from tests.support.disk.looking import CORRUPT, HALF, LOST

    base = place.disk / "focal-desk" / "focal-desk"
    chosen = choose(base, counts=True)
    program = chosen.program if chosen else base
    version = program.parent.name.partition("-")[0] if chosen else _OLDEST
    if _files_in(program.parent) != _files(version):
        return [(CORRUPT, f"version {version} is started and is not whole")]
    found = [] if version != _OLDEST else [(LOST, "neither the older nor the newer one is started")]
    found += [(LOST, f"{fact.what}: {what}") for fact in said for what in fact.holds(version)]
    return found or _next(place, HALF)


def _next(place: Place, kind: str) -> list[tuple[str, str]]:
    """Tried on a copy, as the same work may still be done again here."""
    copy = Place(place.outside / "copy", place.outside)
    shutil.copytree(place.disk, copy.disk)
    try:
        _install(copy, _LATEST)
        laid = _files_in(copy.disk / "focal-desk/versions" / _LATEST)
        return [] if laid == _files(_LATEST) else [(kind, "the next one is not whole")]
    except Trouble as trouble:
        return [(kind, f"no other can be installed: {trouble}")]
    finally:
        shutil.rmtree(copy.disk)


SCENES = (
    Scene("install a newer version", _prepare, _work, look=_look),
    Scene("go back to the version before", _prepare, _work_back, look=_look),
)
