"""A publisher's two scripts: a key is made, a build is signed with it, and a program that knows the key installs it."""

from __future__ import annotations

import io
import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import product
import resources
from sync.updating import publishers, refusals
from sync.updating.here import Here
from sync.updating.installing import install
from sync.updating.place import Laid, Place
from sync.updating.platforms import named, this_platform
from tests.sync.updating.given import lay_program

Script = Callable[[str], ModuleType]
SECRET = "a sentence to keep"


@pytest.fixture
def private(tmp_path: Path, script: Script, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A publisher's key."""
    monkeypatch.setenv("FOCAL_DESK_PUBLISHER_PASSPHRASE", SECRET)
    file = tmp_path / "publisher.pem"
    assert script("make_publisher_key").main([str(file)]) == 0
    return file


def test_the_private_half_is_locked_and_nobody_elses(private: Path) -> None:
    assert b"ENCRYPTED" in private.read_bytes()
    if os.name != "nt":
        assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert len(private.with_suffix(".pub").read_text(encoding="ascii").strip()) == 64


def test_a_key_that_is_there_stays_and_none_is_made_in_the_source(
    private: Path, script: Script, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = private.read_bytes()
    make = script("make_publisher_key")
    assert make.main([str(private)]) == 1
    assert "stays" in capsys.readouterr().err
    assert private.read_bytes() == before
    inside = Path(resources.path("update_keys")) / "mine.pem"
    assert make.main([str(inside)]) == 1
    assert "must not lie in the source" in capsys.readouterr().err
    monkeypatch.setenv("FOCAL_DESK_PUBLISHER_PASSPHRASE", "short")
    assert make.main([str(private.with_name("other.pem"))]) == 1
    assert "too short: 12 letters" in capsys.readouterr().err
    assert not private.with_name("other.pem").exists()
    assert not inside.exists()


def test_a_passphrase_that_is_missing_or_mistyped_is_called_so(
    script: Script, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make, wanted = script("make_publisher_key"), str(tmp_path / "publisher.pem")
    monkeypatch.delenv("FOCAL_DESK_PUBLISHER_PASSPHRASE", raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO("piped words that nobody reads\n"))
    assert make.main([wanted]) == 1
    assert "No passphrase was given" in capsys.readouterr().err
    typed = iter([SECRET, f"{SECRET}s"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    assert make.main([wanted]) == 1
    assert "not the same" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def built(folder: Path, version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program as ``make package`` leaves it, of a source of this version."""
    lay_program(folder, version)
    parts = {"metadata": {"component": {"version": version}}}
    (folder / "sbom.cdx.json").write_text(json.dumps(parts), encoding="utf-8")
    monkeypatch.setattr("product.version", lambda: version)


@pytest.mark.skipif(os.name == "nt", reason="the program of this test is a script of a shell")
def test_a_signed_build_is_installed_by_a_program_that_knows_the_key(
    private: Path,
    script: Script,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    built(tmp_path / "dist", "0.2.0", monkeypatch)
    make = script("make_update")
    wanted = [str(tmp_path / "dist"), "--key", str(private), "--out", str(tmp_path)]
    assert make.main(wanted) == 0
    (update,) = tmp_path.glob("*.focal-update")
    assert update.name == f"focal-desk-0.2.0-{this_platform()}.focal-update"
    keys = publishers.read(tmp_path)
    place = Place.of(lay_program(tmp_path / "focal-desk", "0.1.0"))
    here = Here(Laid("", "0.1.0", "0007"), this_platform(), place, keys)
    assert install(update, here).version == "0.2.0"
    with pytest.raises(refusals.NoKeys):
        install(update, Here(Laid("", "0.1.0", "0007"), this_platform(), place, {}))
    assert SECRET not in "".join(capsys.readouterr())


@pytest.mark.skipif(os.name == "nt", reason="sends a signal of Unix")
def test_a_signing_that_is_ended_from_outside_said_how_far_it_was_and_leaves_nothing(
    private: Path, tmp_path: Path
) -> None:
    built, out = tmp_path / "dist", tmp_path / "out"
    lay_program(built, product.version())
    (built / "_internal/large").write_bytes(os.urandom(20_000_000))
    parts = {"metadata": {"component": {"version": product.version()}}}
    (built / "sbom.cdx.json").write_text(json.dumps(parts), encoding="utf-8")
    out.mkdir()
    script = product.HERE / "make_update.py"
    command = [sys.executable, str(script), str(built), "--key", str(private), "--out", str(out)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        first = process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        rest = process.stderr.read()
    assert first.startswith("Packing: 0 % of 20.")
    assert rest.endswith("Stopped: no update was made.\n")
    assert process.returncode == 130
    assert not list(out.iterdir())


def test_what_cannot_be_made_into_an_update_is_said(
    private: Path,
    script: Script,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make = script("make_update")
    (tmp_path / "empty").mkdir()
    wanted = ["--key", str(private), "--out", str(tmp_path)]
    assert make.main([str(tmp_path / "empty"), *wanted]) == 1
    assert "no program that “make package” built" in capsys.readouterr().err
    built(tmp_path / "dist", "0.2.0", monkeypatch)
    (tmp_path / "dist" / "portable").touch()
    assert make.main([str(tmp_path / "dist"), *wanted]) == 1
    assert "portable is not as it must be" in capsys.readouterr().err
    (tmp_path / "dist" / "portable").unlink()
    (tmp_path / "dist" / "focal-desk").unlink()
    assert make.main([str(tmp_path / "dist"), *wanted]) == 1
    assert "program is not as it must be" in capsys.readouterr().err
    monkeypatch.setattr("product.version", lambda: "0.3.0")
    assert make.main([str(tmp_path / "dist"), *wanted]) == 1
    assert "is of version 0.2.0, this source of 0.3.0: build it anew" in capsys.readouterr().err
    monkeypatch.setattr("product.version", lambda: "0.2.0")
    monkeypatch.setenv("FOCAL_DESK_PUBLISHER_PASSPHRASE", "another sentence")
    assert make.main([str(tmp_path / "dist"), *wanted]) == 1
    assert "No update was made" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.focal-update"))


def test_the_source_ships_no_key_and_a_broken_one_is_a_fault(tmp_path: Path) -> None:
    assert publishers.known() == {}
    (tmp_path / "x.pub").write_text("no key", encoding="ascii")
    with pytest.raises(ValueError, match="no public key"):
        publishers.read(tmp_path)


@pytest.mark.parametrize(
    ("system", "machine", "name"),
    [
        ("linux", "x86_64", "linux-x86_64"),
        ("win32", "AMD64", "windows-x86_64"),
        ("darwin", "arm64", "macos-arm64"),
        ("linux", "aarch64", "linux-arm64"),
    ],
)
def test_what_a_computer_is_called(system: str, machine: str, name: str) -> None:
    assert named(system, machine) == name
