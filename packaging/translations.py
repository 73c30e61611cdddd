"""Bring the .ts files into step with the words in the program, or check that they are.

    translations.py [--check] [--root FOLDER] FILE_fr.ts ...

A text with a plural is kept under its plural. Nothing translated is lost by an update but what no code says any
more. The check names every text that a language lacks, has left over, has not finished, or has with other
{names} in it than the English; exit code 1 when there is one.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from words_in_code import Words, find_words

CONTEXT = "focal-desk"
NAME = re.compile(r"\{(\w*)[^{}]*\}")
# Forms that stand for one number only (none, one, two) may say it in words instead of showing {n}.
FORMS_OF_ONE_NUMBER = {"ar": {0, 1, 2}}


def language_of(file: Path) -> str:
    """The language of a file, which ends its name: focal_desk_fr.ts."""
    return file.stem.rpartition("_")[2]


def update(file: Path, words: Words) -> None:
    """Merge the program's texts into one .ts file; CalledProcessError when the tool fails."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "words.py")
        lines = (
            f'QCoreApplication.translate("{CONTEXT}", {json.dumps(text)}{", None, 1" if counted else ""})\n'
            for text, counted in sorted(words.texts.items())
        )
        source.write_text("".join(lines), encoding="utf-8")
        tool = ["pyside6-lupdate", str(source), "-ts", str(file), "-silent", "-no-obsolete"]
        plain = ["-locations", "none", "-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        languages = ["-source-language", "en", "-target-language", language_of(file)]
        subprocess.run(
            [str(Path(sys.executable).with_name(tool[0])), *tool[1:], *plain, *languages], check=True
        )


def names_in(text: str, but: set[str]) -> list[str]:
    """The {names} to be filled in a text, sorted, but for some."""
    return sorted(name for name in NAME.findall(text) if name not in but)


def wrong_forms(language: str, source: str, forms: list[str]) -> Iterator[str]:
    """What is wrong with the forms of one translation."""
    for number, form in enumerate(forms):
        free = {"n"} if len(forms) > 1 and number in FORMS_OF_ONE_NUMBER.get(language, set()) else set()
        if not form.strip():
            yield "is not translated"
        elif names_in(form, free) != names_in(source, free):
            yield f"has other names to fill in: {form!r}"


def entries(file: Path) -> dict[str, ET.Element]:
    """The messages of a .ts file by their source."""
    messages = ET.parse(file).iterfind("context/message")  # noqa: S314 - our own file
    return {message.findtext("source", ""): message for message in messages}


def wrong_entry(language: str, source: str, counted: bool, entry: ET.Element) -> Iterator[str]:
    """What is wrong with one message."""
    translation = entry.find("translation")
    if translation is None or translation.get("type") is not None:
        yield f"is {'without translation' if translation is None else translation.get('type')}"
        return
    if (entry.get("numerus") == "yes") != counted:
        yield "has a plural on one side only"
        return
    forms = [form.text or "" for form in translation.iterfind("numerusform")]
    yield from wrong_forms(language, source, forms or [translation.text or ""])


def check(file: Path, words: Words) -> Iterator[str]:
    """Every reason why one .ts file is not complete."""
    found = entries(file) if file.exists() else {}
    for source in sorted(found.keys() - words.texts.keys()):
        yield f"{file.name}: {source!r} is said nowhere any more"
    for source, counted in sorted(words.texts.items()):
        if source not in found:
            yield f"{file.name}: {source!r} is missing"
            continue
        for reason in wrong_entry(language_of(file), source, counted, found[source]):
            yield f"{file.name}: {source!r} {reason}"


def main() -> int:
    """Update or check; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, say what is not complete")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE.ts")
    chosen = parser.parse_args()
    words = find_words(chosen.root)
    faults = list(words.faults)
    for file in chosen.files:
        if chosen.check:
            faults += check(file, words)
        else:
            update(file, words)
    print("".join(f"{fault}\n" for fault in faults), end="")
    print(f"{len(words.texts)} texts, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
