"""The door to the shipped data: what it opens, and what it refuses."""

from pathlib import Path

import pytest

import resources


def test_a_file_is_found_by_its_name_from_any_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = resources.path("vocabularies/index.json")
    assert found.is_absolute()
    assert found.read_bytes().startswith(b"{")


def test_a_folder_is_found_too() -> None:
    assert resources.path("vocabularies").is_dir()


def test_text_is_read_as_utf_8_whatever_the_system_prefers() -> None:
    assert "العربية" in resources.read_text("vocabularies/un_languages.json")


def test_json_is_read_as_values() -> None:
    assert resources.read_json("vocabularies/index.json")["countries"]["file"] == "countries.json"


@pytest.mark.parametrize("name", ["vocabularies/atlantis.json", "nowhere/at/all.svg", "x" * 5000, "icons/\0"])
def test_a_name_of_nothing_is_refused_by_name(name: str) -> None:
    with pytest.raises(resources.NoSuchResource, match="no resource") as raised:
        resources.path(name)
    assert repr(name) in str(raised.value)


@pytest.mark.parametrize("name", ["../forms", "icons/../../forms", "..", "/etc", "icons/../.."])
def test_a_name_that_climbs_out_is_refused_even_where_something_is(name: str) -> None:
    with pytest.raises(resources.NoSuchResource, match="leads out"):
        resources.path(name)


def test_an_empty_name_is_no_name() -> None:
    with pytest.raises(resources.NoSuchResource, match="empty name"):
        resources.read_text("")


def test_a_way_out_and_back_in_is_still_inside() -> None:
    assert resources.path("icons/../vocabularies/index.json") == resources.path("vocabularies/index.json")
