"""Small texts that outlast a power cut: they are on the disk before they take the place of the old ones."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sync.lasting import write_lasting
from sync.privacy import write_private


@pytest.mark.skipif(os.name == "nt", reason="only here does an open file tell its name")
@pytest.mark.parametrize("write", [write_lasting, write_private])
def test_the_new_text_is_flushed_before_its_renaming_and_the_name_after(
    write: Callable[[Path, str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "preferences.json"
    file.write_text("old", encoding="utf-8")
    seen: list[tuple[str, str]] = []

    def flush(number: int) -> None:
        names = {path.stat().st_ino: path.name for path in (tmp_path, *tmp_path.iterdir())}
        seen.append((names[os.fstat(number).st_ino], file.read_text(encoding="utf-8")))

    monkeypatch.setattr(os, "fsync", flush)
    write(file, "new")
    assert seen == [("preferences.json.new", "old"), (tmp_path.name, "new")]
