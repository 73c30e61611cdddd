"""The list of parts: what went in, in the versions of the lock, in the format of CycloneDX."""

from __future__ import annotations

import importlib.metadata
import json
from pathlib import Path

import pytest

import product
import sbom
from contents import Contents
from tests.packaging.given import library

REQUESTS = importlib.metadata.distribution("requests")
FOUND = Contents((REQUESTS,), {("zlib1g", "1:1.2.13"): ("libz.so.1",), ("", ""): ("libmine.so",)})


def test_the_list_names_each_part_once_with_its_licence_and_where_it_comes_from(tmp_path: Path) -> None:
    sbom.write(FOUND, tmp_path / "sbom.json")
    made = json.loads((tmp_path / "sbom.json").read_text(encoding="utf-8"))
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    assert made["metadata"]["component"]["version"] == product.version()
    parts = {part["name"]: part for part in made["components"]}
    assert set(parts) == {"requests", "Python", "zlib1g"}
    assert parts["requests"]["purl"] == f"pkg:pypi/requests@{REQUESTS.version}"
    assert parts["requests"]["licenses"] == [{"expression": "Apache-2.0"}]
    assert parts["zlib1g"]["purl"] == "pkg:deb/debian/zlib1g@1:1.2.13"
    references = [part["bom-ref"] for part in made["components"]]
    assert made["dependencies"][0]["dependsOn"] == references
    assert len(set(references)) == len(references)


def test_the_same_build_gives_the_same_list(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sbom.bill(FOUND) == sbom.bill(FOUND)
    first = sbom.bill(FOUND)["serialNumber"]
    assert first.startswith("urn:uuid:")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert sbom.bill(FOUND)["serialNumber"] != first


def test_another_version_than_the_locked_one_ends_the_build(tmp_path: Path) -> None:
    strange = library(tmp_path, "requests", "Apache-2.0", {})
    with pytest.raises(sbom.NotLocked, match=r"requests 1\.0 went in"):
        sbom.bill(Contents((strange,), {}))


def test_a_licence_in_words_of_its_own_is_told_as_its_name() -> None:
    known = importlib.metadata.distribution("pyinstaller")
    (part, _python) = sbom.bill(Contents((known,), {}))["components"]
    assert "GPL" in part["licenses"][0]["license"]["name"]


def test_versions_are_read_off_the_lock() -> None:
    text = 'one==1.0 \\\n    --hash=sha256:00\ntwo==2.1 ; python_version < "3.12" \\\n    --hash=sha256:11\n'
    assert sbom.locked(text) == {"one": "1.0", "two": "2.1"}
