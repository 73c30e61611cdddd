"""The people of a course, from a small file as a spreadsheet saves it: role, name, e-mail, password, country."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from forms.vocabularies import Vocabularies
from forms.words import Phrase, say
from sync.errors import Trouble

_MOST_BYTES = 1_000_000
_LONGEST_NAME, _LONGEST_EMAIL = 100, 254
_HEADERS = {
    "role": ("role", "roles", "function", "fonction"),
    "name": ("name", "full name", "nom", "nom complet"),
    "email": (
        "email",
        "e mail",
        "mail",
        "email address",
        "e mail address",
        "courriel",
        "adresse electronique",
    ),
    "password": ("password", "mot de passe"),
    "country": ("country", "government", "pays"),
}
_NEEDED = ("role", "name", "email")
# What may be written for each role, and the title under which the example accounts have it.
_ROLES = {
    "national focal point": (
        "national focal point",
        "focal point",
        "nfp",
        "point focal national",
        "point focal",
    ),
    "national authorized user": (
        "national authorized user",
        "national authorised user",
        "authorized user",
        "authorised user",
        "utilisateur national autorise",
        "utilisateur autorise",
    ),
    "Secretariat validator": ("secretariat validator", "secretariat", "validator", "validateur"),
    "Bio-Bridge administrator": ("bio bridge administrator", "bio bridge"),
    "registered user": ("registered user", "participant", "utilisateur enregistre"),
}
_NATIONAL = ("national focal point", "national authorized user")


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who may sign in: the title of a role, an e-mail address in small letters, a lower-case country code.

    The password is empty where the file gives none, the country where the role is no country's.
    """

    role: str
    name: str
    email: str
    password: str
    country: str


def read_guests(file: Path, country: str, vocabularies: Vocabularies) -> tuple[Guest, ...]:
    """Everybody in the file; ``country`` is the code for rows that name none.

    Raises Trouble, which names the row and the column, where anything in it is not understood.
    """
    rows = _rows(_text(file))
    number, header = next(rows, (1, []))
    columns = _columns(number, header)
    reader = _Reader(columns, country, vocabularies)
    guests = tuple(reader.guest(number, row) for number, row in rows)
    if not guests:
        raise _wrong(
            number + 1, "email", say("There is nobody in the file."), say("Write a row for each person.")
        )
    return guests


class _Reader:
    """Reads the rows below the header, and remembers who was in them."""

    def __init__(self, columns: Mapping[str, int], country: str, vocabularies: Vocabularies) -> None:
        self._columns = columns
        self._country = country
        self._codes = _codes(vocabularies)
        self._seen: dict[str, int] = {}

    def guest(self, number: int, row: Sequence[str]) -> Guest:
        """The person of a row."""
        cells = {
            name: row[place].strip() if place < len(row) else "" for name, place in self._columns.items()
        }
        role = _role(number, cells["role"])
        name = _short(number, "name", cells["name"], _LONGEST_NAME)
        email = self._email(number, cells["email"])
        country = self._code(number, cells.get("country", "")) if role in _NATIONAL else ""
        return Guest(role, name, email, cells.get("password", ""), country)

    def _email(self, number: int, cell: str) -> str:
        email = _short(number, "email", cell, _LONGEST_EMAIL).lower()
        before, at, after = email.partition("@")
        if (
            not (before and at and after)
            or "@" in after
            or any(sign.isspace() or sign in '<>,;"' for sign in email)
        ):
            raise _wrong(number, "email", say("“{cell}” is no e-mail address.", cell=cell), _EMAIL_ADVICE)
        if email in self._seen:
            what = say("{email} is in row {row} already.", email=email, row=self._seen[email])
            raise _wrong(number, "email", what, say("Give each person one row and one e-mail address."))
        self._seen[email] = number
        return email

    def _code(self, number: int, cell: str) -> str:
        code = self._codes.get(_plain(cell or self._country))
        if code is None:
            advice = say("Write its two letters, such as {code}, or its name.", code="bj")
            raise _wrong(
                number, "country", say("“{cell}” is no country.", cell=cell or self._country), advice
            )
        return code


_EMAIL_ADVICE = say("Write one address such as {address}; it need not exist.", address="awa@course.example")


def _role(number: int, cell: str) -> str:
    for title, names in _ROLES.items():
        if _plain(cell) in names:
            return title
    what = say("“{cell}” is no role.", cell=cell) if cell else say("The role is missing.")
    raise _wrong(number, "role", what, say("Write one of these: {roles}.", roles=", ".join(_ROLES)))


def _short(number: int, column: str, cell: str, longest: int) -> str:
    if not cell:
        raise _wrong(
            number, column, say("The cell is empty."), say("Fill it in, or take the whole row away.")
        )
    if len(cell) > longest or not cell.isprintable():
        what = say(
            "The text is longer than {most} characters or holds signs that cannot be shown.", most=longest
        )
        raise _wrong(number, column, what, say("Write it shorter, on one line."))
    return cell


def _text(file: Path) -> str:
    try:
        content = file.read_bytes() if file.stat().st_size <= _MOST_BYTES else b""
        text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except OSError as error:
        raise _unreadable(file, say("It is not there, or it may not be read.")) from error
    except UnicodeError as error:
        raise _unreadable(file, say("It is no text in UTF-8.")) from error
    if not text.strip() or "\0" in text:
        raise _unreadable(file, say("It is empty, too large, or no text file."))
    return text


def _unreadable(file: Path, meaning: Phrase) -> Trouble:
    return Trouble(
        say("The file of people {file} cannot be read.", file=file.name),
        meaning,
        say("Save the sheet from the spreadsheet as “CSV UTF-8”."),
    )


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything, with the numbers that a spreadsheet shows beside them."""
    first = next(line for line in text.splitlines() if line.strip())
    delimiter = max(",;\t", key=first.count)
    for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1):
        if any(cell.strip() for cell in row):
            yield number, row


def _columns(number: int, header: Sequence[str]) -> dict[str, int]:
    words = [_plain(cell) for cell in header]
    found = {
        name: place for name, known in _HEADERS.items() for place, word in enumerate(words) if word in known
    }
    for name in _NEEDED:
        if name not in found:
            advice = say("Write these words over the columns: {words}.", words=", ".join(_HEADERS))
            raise _wrong(number, name, say("The first row names no such column."), advice)
    return found


def _codes(vocabularies: Vocabularies) -> dict[str, str]:
    """Country codes by code and by name in every language."""
    countries = vocabularies.get("countries")
    codes = {_plain(name): term.identifier for term in countries.terms for name in term.title.values()}
    return {**codes, **{term.identifier.lower(): term.identifier for term in countries.terms}}


def _plain(cell: str) -> str:
    """A word without case, accents, hyphens and doubled blanks."""
    letters = unicodedata.normalize("NFKD", cell.casefold())
    kept = "".join(" " if sign in "-_." else sign for sign in letters if not unicodedata.combining(sign))
    return " ".join(kept.split())


def _wrong(number: int, column: str, what: Phrase, advice: Phrase) -> Trouble:
    place = say(
        "In the file of people, row {row}, column “{column}”: nobody was let in.", row=number, column=column
    )
    return Trouble(place, what, advice)
