"""Names under which files of an update may be laid down."""

from __future__ import annotations

import posixpath
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.updating.names import are_apart, is_safe, leads_to

NAMES = ["focal-desk", "_internal/PySide6/Qt/lib/libQt6Core.so.6", "a b/GMT+1", "x/[a]{b}.txt", ".hidden/x"]
CLIMBING = [
    "", ".", "..", "../x", "a/../../x", "/x", "a//b", "a/", "\\x", "a\\..\\b", "C:x", "C:\\x", "//server/x", "a/./b",
    "nul", "NUL.txt", "a/Com1.so", "aux.", "x ", "x.", " x", "a\0b", "a\nb", "a:b", "a*b", "a?b", 'a"b', "a|b", "é",
    "x" * 201, "/".join("x" * 17), "CONOUT$", "con.a.b",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_names_as_programs_have_them(name: str) -> None:
    assert is_safe(name)


@pytest.mark.parametrize("name", CLIMBING)
def test_names_that_lead_away_or_mean_something_else(name: str) -> None:
    assert not is_safe(name)


@given(st.text(st.sampled_from("./\\:aC$ -\0"), max_size=12))
def test_a_safe_name_stays_below_its_folder_on_every_system(name: str) -> None:
    if is_safe(name):
        assert PurePosixPath("/root", name).parts[:2] == ("/", "root")
        assert ".." not in PurePosixPath(name).parts
        windows = PureWindowsPath("C:\\root", name)
        assert windows.parts[:2] == ("C:\\", "root")
        assert posixpath.normpath(name) == name


@pytest.mark.parametrize(
    ("name", "link", "target"),
    [
        (
            "_internal/libQt6Core.so.6",
            "PySide6/Qt/lib/libQt6Core.so.6",
            "_internal/PySide6/Qt/lib/libQt6Core.so.6",
        ),
        ("a/b/c", "../d", "a/d"),
        ("a/b", "../../c", ""),
        ("a", "../c", ""),
        ("a", "/c", ""),
        ("a", "", ""),
        ("a", "b\\c", ""),
        ("a", ".", ""),
    ],
)
def test_a_link_leads_to_a_name_in_the_same_folder_or_nowhere(name: str, link: str, target: str) -> None:
    assert leads_to(name, link) == target


@pytest.mark.parametrize(
    ("names", "apart"),
    [
        (["a", "b/c", "b/d"], True),
        (["a", "A"], False),
        (["a", "a/b"], False),
        (["a/b", "A/B"], False),
        (["x/a", "X/A/b"], False),
    ],
)
def test_no_two_files_are_one_on_any_disk(names: list[str], apart: bool) -> None:
    assert are_apart(names) is apart
