"""Libraries as they lie installed, made for one test."""

from __future__ import annotations

from importlib.metadata import Distribution, PathDistribution
from pathlib import Path


def library(folder: Path, name: str, licence: str, texts: dict[str, str]) -> Distribution:
    """A library of this name, version 1.0, with what it says of its licence and the texts that it brings."""
    about = folder / f"{name}-1.0.dist-info"
    about.mkdir(parents=True)
    said = f"License-Expression: {licence}\n" if licence else ""
    (about / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{said}", encoding="utf-8"
    )
    for file, text in texts.items():
        (about / file).parent.mkdir(exist_ok=True)
        (about / file).write_text(text, encoding="utf-8")
    rows = [f"{about.name}/{file},," for file in ("METADATA", *texts)]
    (about / "RECORD").write_text("\n".join(rows), encoding="utf-8")
    return PathDistribution(about)
