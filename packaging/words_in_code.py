"""Find every English text in the program that people see, by reading the code.

They are the literal texts handed to ``say`` and ``tr`` everywhere, and to what declares a form in ``forms``.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PACKAGES = ("desktop_app", "sync", "forms", "resources")
PHRASES = {"say", "tr"}
# Where the calls that declare a form hold texts: the places among the arguments, by number and by name.
DECLARATIONS = {
    "Ask": {0: "label", 1: "help"},
    "Section": {1: "title"},
    "Choice": {1: "label"},
    "Form": {2: "name", 3: "plural", 8: "new"},
}


@dataclass
class Words:
    """The texts found, each with whether it changes with a number, and what is wrong with some calls."""

    texts: dict[str, bool] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, text: str, counted: bool, where: str) -> None:
        """Keep one text; the same one may not be counted here and plain there: it is one entry."""
        if self.texts.setdefault(text, counted) != counted:
            self.faults.append(f"{where}: {text!r} has a plural in one place and none in another")


def literals(node: ast.expr) -> list[str]:
    """The texts that an argument can be: one, either of two (``a if x else b``), or none where it is no literal."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            return literals(one) + literals(other)
        case _:
            return []


def argument(call: ast.Call, place: int, name: str) -> ast.expr | None:
    """The argument at a place or of a name, or none."""
    if place < len(call.args):
        return call.args[place]
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def called(call: ast.Call) -> str:
    """The name of the function that is called; a method may have the same name and is another thing."""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def is_qt_translation(call: ast.Call) -> bool:
    """Whether a text is handed to Qt's own method, which would look for it under another name."""
    return isinstance(call.func, ast.Attribute) and call.func.attr == "tr" and any(map(literals, call.args))


def texts_of(name: str, value: ast.expr, where: str, words: Words) -> list[str]:
    """The texts of one argument; one put together at run time cannot be translated and is a fault."""
    texts = literals(value)
    handed_on = name == "tr" and not isinstance(value, ast.JoinedStr | ast.BinOp)
    if not texts and not handed_on:
        words.faults.append(f"{where}: {name}() wants its text as a literal")
    return [text for text in texts if text]


def read_phrase(call: ast.Call, where: str, words: Words) -> None:
    """Take the text of a call of say or tr: the plural where there is one."""
    name = called(call)
    text, plural = argument(call, 0, "text"), argument(call, 1, "plural")
    if text is None:
        return
    if plural is None:
        found = texts_of(name, text, where, words)
    else:
        texts_of("say", text, where, words)
        found = texts_of("say", plural, where, words)
    for one in found:
        words.add(one, plural is not None, where)


def read_declaration(call: ast.Call, where: str, words: Words) -> None:
    """Take the texts of a call that declares a part of a form."""
    name = called(call)
    for place, keyword in DECLARATIONS[name].items():
        value = argument(call, place, keyword)
        for text in texts_of(name, value, where, words) if value is not None else []:
            words.add(text, False, where)


def modules(root: Path) -> Iterator[Path]:
    """Every module of the four packages."""
    for package in PACKAGES:
        yield from sorted((root / package).rglob("*.py"))


def find_words(root: Path) -> Words:
    """Every text that people see in the program under a folder, and the faults met."""
    words = Words()
    for path in modules(root):
        name = path.relative_to(root).as_posix()
        declares = DECLARATIONS.keys() if name.startswith("forms/") else set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), name)):
            if not isinstance(node, ast.Call):
                continue
            if is_qt_translation(node):
                words.faults.append(f"{name}:{node.lineno}: .tr() is Qt's own: use desktop_app.words.tr")
            elif called(node) in PHRASES:
                read_phrase(node, f"{name}:{node.lineno}", words)
            elif called(node) in declares:
                read_declaration(node, f"{name}:{node.lineno}", words)
    return words
