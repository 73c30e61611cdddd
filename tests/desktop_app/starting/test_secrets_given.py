"""A passphrase that was given in the environment is for this program alone: what it starts does not inherit it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.starting.secrets_given import take_out
from sync.store import Key

PASSPHRASE = "corail niébé trente"
GIVEN = {
    "FOCAL_DESK_STORE_PASSPHRASE": PASSPHRASE,
    "FOCAL_DESK_NEW_PASSPHRASE": "new",
    "FOCAL_DESK_BACKUP_PASSPHRASE": "of then",
    "FOCAL_DESK_PASSPHRASE": "of a bundle",
    "FOCAL_DESK_PASSWORD": "of an account",
    "FOCAL_DESK_PRACTICE_DATABASE": "postgresql://awa:secret@host/db",
}
SCRIPT = """
import json, os, subprocess, sys
from PySide6.QtCore import QProcess
from desktop_app.command_line import main

assert main() == 0
tells = [sys.executable, "-c", "import os; print([name for name in os.environ if name.startswith('FOCAL')])"]
process = QProcess()
process.start(tells[0], tells[1:])
process.waitForFinished()
told = {
    "child": subprocess.run(tells, capture_output=True, text=True).stdout.strip(),
    "viewer": bytes(process.readAllStandardOutput()).decode().strip(),
}
print(json.dumps(told))
"""


def test_programs_that_are_started_inherit_none(tmp_path: Path) -> None:
    Desk.open(tmp_path, key=Key.new(PASSPHRASE, os.urandom)).close()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "list", "--data-dir", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **GIVEN},
        cwd=Path(__file__).parents[3],
    )
    assert done.returncode == 0, done.stderr
    listed, told = done.stdout.strip().splitlines()
    assert json.loads(listed) == []
    assert json.loads(told) == {"child": "[]", "viewer": "[]"}


def test_what_is_no_secret_stays() -> None:
    environment = {**GIVEN, "FOCAL_DESK_FELL_BACK": "1.2.0", "PATH": "/bin"}
    secrets = take_out(environment)
    assert environment == {"FOCAL_DESK_FELL_BACK": "1.2.0", "PATH": "/bin"}
    assert secrets.of("FOCAL_DESK_PASSWORD") == "of an account"
    assert secrets.of("FOCAL_DESK_OTHER") == ""
    assert "account" not in repr(secrets)
