"""What is compiled into libraries stands in the list of parts: told by them, or read off their code."""

from __future__ import annotations

import importlib.metadata
import json
from pathlib import Path

import sqlcipher3

import sbom
from compiled_in import compiled_in
from contents import Contents
from tests.packaging.given import library

TOLD = {
    "components": [
        {
            "type": "library",
            "bom-ref": "path+file:///__w/outer/inner#1.2",
            "name": "inner",
            "version": "1.2",
            "purl": "pkg:cargo/inner@1.2?download_url=file://inner",
            "licenses": [{"expression": "MIT"}],
            "author": "Somebody",
        }
    ]
}


def test_what_a_library_tells_of_its_parts_is_taken_without_places_of_whoever_built_it(
    tmp_path: Path,
) -> None:
    outer = library(tmp_path, "outer", "MIT", {"sboms/outer.cyclonedx.json": json.dumps(TOLD)})
    assert compiled_in(outer) == [
        {
            "type": "library",
            "bom-ref": "pkg:pypi/outer#pkg:cargo/inner@1.2",
            "name": "inner",
            "version": "1.2",
            "purl": "pkg:cargo/inner@1.2",
            "licenses": [{"expression": "MIT"}],
        }
    ]


def test_the_store_and_its_encryption_are_named_in_the_versions_that_are_in_it() -> None:
    parts = {part["name"]: part for part in compiled_in(importlib.metadata.distribution("sqlcipher3"))}
    assert set(parts) == {"openssl", "sqlcipher", "sqlite"}
    assert parts["sqlite"]["version"] == sqlcipher3.sqlite_version
    with sqlcipher3.connect(":memory:") as opened:
        (version,) = opened.execute("PRAGMA cipher_version").fetchone()
    opened.close()
    assert parts["sqlcipher"]["version"] == version.split()[0]
    assert parts["openssl"]["version"]


def test_parts_within_parts_have_references_of_their_own() -> None:
    names = ("cryptography", "pydantic_core", "pyrage", "sqlcipher3")
    found = tuple(importlib.metadata.distribution(name) for name in names)
    parts = sbom.bill(Contents(found, {}))["components"]
    references = [inner["bom-ref"] for part in parts for inner in (part, *part.get("components", ()))]
    assert len(references) > 300
    assert len(set(references)) == len(references)
