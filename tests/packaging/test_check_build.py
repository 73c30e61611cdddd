"""What a package cannot be built without is named, with the command that brings it."""

from __future__ import annotations

import sys

import pytest

import check_build

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can miss anything")


def test_a_tool_that_is_missing_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(sys, "argv", ["check_build.py"])
    assert check_build.main() == 1
    said = capsys.readouterr().err
    assert "objcopy" in said
    assert "apt-get install -y binutils" in said
    monkeypatch.setattr(sys, "argv", ["check_build.py", "--packages"])
    assert check_build.main() == 1
    assert {"binutils", "xz-utils"} <= set(capsys.readouterr().out.split())


def test_python_without_its_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_build, "has_shared_python", lambda: False)
    short = "{}.{}".format(*sys.version_info[:2])
    assert check_build.missing()[f"libpython{short}"] == f"libpython{short}"
