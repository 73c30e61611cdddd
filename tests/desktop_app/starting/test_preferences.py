"""Preferences: whatever stands in the file, the program starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.starting.preferences import PREFERENCES, Preferences, read_preferences


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"practice": 1, "language": ["fr"]}',
        b'{"language": "../../evil"}',
        b"[" * 100_000,
    ],
    ids=["empty", "a list", "bytes", "other kinds", "a path", "deep"],
)
def test_what_is_no_preference_is_as_if_it_were_not_there(tmp_path: Path, content: bytes) -> None:
    (tmp_path / PREFERENCES).write_bytes(content)
    assert read_preferences(tmp_path) == Preferences()
