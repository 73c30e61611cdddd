"""The program's words: all of them found, all of them translated, and said as the translator wrote them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "packaging" / "translations.py"
FORMS_OF = {"fr": 2, "ar": 6}
FORM_OF_NUMBERS = {"ar": {0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5}, "fr": {1: 0, 2: 1}}

CODE = """
say("Send")
say("{n} record waits", "{n} records wait", n=3)
tr("Yes" if sure else "No")
tr(phrase)
self.say(phrases)
"""
FORM_CODE = 'Ask("Title", help="What it is called.")\nSection("general", "General")\nChoice("Days", "days")\n'
TEXTS = ("Send", "{n} records wait", "Yes", "No", "Title", "What it is called.", "General", "days")


def tool(*arguments: object) -> subprocess.CompletedProcess[str]:
    """The translation tool, run to its end."""
    command = [sys.executable, str(TOOL), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A small program with one text of each sort."""
    for name, code in {"sync/code.py": CODE, "forms/form.py": FORM_CODE}.items():
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(code, encoding="utf-8")
    return tmp_path


def translated(file: Path) -> None:
    """Translate every text of a file: after the one before it, or each form by its number."""
    text = file.read_text(encoding="utf-8")
    for number in range(text.count("<numerusform></numerusform>")):
        text = text.replace(
            "<numerusform></numerusform>", f"<numerusform>form {number}: {{n}}</numerusform>", 1
        )
    text = text.replace('<translation type="unfinished"></translation>', "<translation>said</translation>")
    file.write_text(text.replace('<translation type="unfinished">', "<translation>"), encoding="utf-8")


def test_every_text_of_the_program_is_translated() -> None:
    folder = ROOT / "resources" / "translations"
    done = tool("--check", *(folder / f"focal_desk_{language}.ts" for language in FORMS_OF))
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("language", FORMS_OF)
def test_every_sort_of_text_is_found(program: Path, language: str) -> None:
    file = program / f"focal_desk_{language}.ts"
    assert tool("--root", program, file).returncode == 0
    text = file.read_text(encoding="utf-8")
    assert all(f"<source>{source}</source>" in text for source in TEXTS)
    assert text.count("<source>") == len(TEXTS)
    assert text.count("<numerusform>") == FORMS_OF[language]


def test_a_file_with_every_text_translated_passes(program: Path) -> None:
    file = program / "focal_desk_ar.ts"
    tool("--root", program, file)
    assert tool("--check", "--root", program, file).returncode == 1
    translated(file)
    done = tool("--check", "--root", program, file)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("was", "becomes", "fault"),
    [
        ("<translation>said</translation>", "<translation></translation>", "is not translated"),
        (
            "<translation>said</translation>",
            "<translation>said {name}</translation>",
            "has other names to fill in",
        ),
        ("form 5: {n}", "form 5", "has other names to fill in"),
        ("<source>Send</source>", "<source>Sent</source>", "'Sent' is said nowhere any more"),
        ("<source>Send</source>", "<source>Sent</source>", "'Send' is missing"),
        ("<translation>said", '<translation type="unfinished">said', "is unfinished"),
    ],
)
def test_the_check_sees(program: Path, was: str, becomes: str, fault: str) -> None:
    file = program / "focal_desk_ar.ts"
    tool("--root", program, file)
    translated(file)
    file.write_text(file.read_text(encoding="utf-8").replace(was, becomes, 1), encoding="utf-8")
    done = tool("--check", "--root", program, file)
    assert done.returncode == 1
    assert fault in done.stdout


@pytest.mark.parametrize(
    "code", ['say(f"{x} is gone")', 'tr("a" + name)', "say(text)", 'tr(one, "many", n=2)', 'self.tr("Send")']
)
def test_a_text_that_is_no_literal_is_a_fault(program: Path, code: str) -> None:
    (program / "sync" / "more.py").write_text(code, encoding="utf-8")
    done = tool("--root", program, program / "focal_desk_fr.ts")
    assert done.returncode == 1
    assert "sync/more.py:1" in done.stdout


def test_a_text_with_a_plural_in_one_place_only_is_a_fault(program: Path) -> None:
    (program / "sync" / "more.py").write_text('say("{n} records wait")', encoding="utf-8")
    done = tool("--root", program, program / "focal_desk_fr.ts")
    assert "has a plural in one place and none in another" in done.stdout


def test_an_update_keeps_what_is_translated_and_drops_what_is_said_no_more(program: Path) -> None:
    file = program / "focal_desk_fr.ts"
    tool("--root", program, file)
    translated(file)
    (program / "sync" / "code.py").write_text('say("Send")\nsay("Wait")\n', encoding="utf-8")
    tool("--root", program, file)
    text = file.read_text(encoding="utf-8")
    assert "<source>Send</source>\n        <translation>said</translation>" in text
    assert '<source>Wait</source>\n        <translation type="unfinished"></translation>' in text
    assert "records wait" not in text


@pytest.mark.parametrize("language", FORM_OF_NUMBERS)
def test_a_built_file_says_each_number_in_its_form(
    program: Path, language: str, qapp: QCoreApplication
) -> None:
    file = program / f"focal_desk_{language}.ts"
    tool("--root", program, file)
    translated(file)
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    numbers = FORM_OF_NUMBERS[language]
    said = {number: translator.translate("focal-desk", "{n} records wait", "", number) for number in numbers}
    assert said == {number: f"form {form}: {{n}}" for number, form in numbers.items()}
    assert translator.translate("focal-desk", "Send", "", -1) == "said"
