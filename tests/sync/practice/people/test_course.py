"""The people of a course, from a file as a spreadsheet saves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms.vocabularies import seed
from sync.errors import Trouble
from sync.practice.people.course import Guest, read_guests

HEAD = "role,name,email,password,country\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def guests(file: Path, content: str | bytes, country: str = "bj") -> tuple[Guest, ...]:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_guests(file, country, seed())


def test_each_row_is_a_person(file: Path) -> None:
    found = guests(
        file,
        f"{HEAD}focal point,Awa Houngbo,Awa@Course.example,s3cret,ke\nparticipant,Noor,noor@x.example,,\n",
    )
    assert found == (
        Guest("national focal point", "Awa Houngbo", "awa@course.example", "s3cret", "ke"),
        Guest("registered user", "Noor", "noor@x.example", "", ""),
    )


@pytest.mark.parametrize(
    "content",
    [
        "\ufeffrole;name;email\r\nfocal point;Awa;awa@x.example\r\n".encode(),
        "role\tname\temail\nfocal point\tAwa\tawa@x.example\n".encode("utf-16"),
        b"\n\nEmail , Role,phone,NAME\n,,,\nawa@x.example,Focal-Point,12,Awa\n\n",
        'Rôle;Nom;Courriel;Mot de passe;Pays\n"point focal national";"Awa";awa@x.example;;Bénin\n'.encode(),
        b"role,name,e-mail,country\nNFP,Awa,awa@x.example,BENIN\n",
        b"role,name,e-mail,country\nNFP,Awa,awa@x.example,BJ",
    ],
    ids=["mark and semicolons", "tabs", "other order", "french", "name of a country", "code in capitals"],
)
def test_what_spreadsheets_and_people_make_of_it_is_understood(file: Path, content: bytes) -> None:
    assert guests(file, content) == (Guest("national focal point", "Awa", "awa@x.example", "", "bj"),)


@pytest.mark.parametrize(
    ("rows", "row", "column", "reason"),
    [
        ("king,Awa,awa@x.example,,", 2, "role", "“king” is no role"),
        (",Awa,awa@x.example,,", 2, "role", "The role is missing"),
        ("nfp,,awa@x.example,,", 2, "name", "The cell is empty"),
        ("nfp,Awa,,,", 2, "email", "The cell is empty"),
        ("nfp,Awa,awa.example,,", 2, "email", "“awa.example” is no e-mail address"),
        ("nfp,Awa,a@b@c,,", 2, "email", "is no e-mail address"),
        ("nfp,Awa,awa @x.example,,", 2, "email", "is no e-mail address"),
        ("nfp,Awa,awa@x.example,,Atlantis", 2, "country", "“Atlantis” is no country"),
        (
            "nfp,Awa,awa@x.example,,\n\nnfp,Eve,AWA@x.example,,",
            4,
            "email",
            "awa@x.example is in row 2 already",
        ),
        (f"nfp,{'A' * 101},awa@x.example,,", 2, "name", "longer than 100 characters"),
        ('nfp,"A\nB",awa@x.example,,', 2, "name", "cannot be shown"),
        ("", 2, "email", "nobody in the file"),
    ],
)
def test_what_is_wrong_is_told_by_row_and_column(
    file: Path, rows: str, row: int, column: str, reason: str
) -> None:
    with pytest.raises(Trouble) as caught:
        guests(file, f"{HEAD}{rows}\n")
    what, meaning, advice = map(str, caught.value.sentences)
    assert f"row {row}, column “{column}”" in what
    assert reason in meaning
    assert advice


def test_a_missing_column_is_named(file: Path) -> None:
    with pytest.raises(Trouble, match="row 1, column “email”"):
        guests(file, "role,name\nnfp,Awa\n")


@pytest.mark.parametrize(
    "content", ["R\xf4le;Nom".encode("latin-1"), b"", b"\n \n", b"role\0", b"x" * 1_000_001]
)
def test_what_is_no_such_file_is_told(file: Path, content: bytes) -> None:
    with pytest.raises(Trouble, match=r"people\.csv cannot be read"):
        guests(file, content)


def test_a_file_that_is_not_there_is_told(file: Path) -> None:
    with pytest.raises(Trouble, match=r"people\.csv cannot be read"):
        read_guests(file, "bj", seed())
