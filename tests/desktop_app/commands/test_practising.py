"""The command that is a clearing-house: what can be written after it, and what it asks before it throws away."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

import sync.practice
from desktop_app.command_line import main
from desktop_app.commands.practising import DATABASE
from sync.practice import Certificate, Serving


class Terminal(io.StringIO):
    """A keyboard at which somebody sits."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[Serving]:
    """What would have been served."""
    found: list[Serving] = []
    monkeypatch.delenv(DATABASE, raising=False)
    monkeypatch.setattr(sync.practice, "serve", lambda what, _out, _until: found.append(what))
    return found


def test_without_a_word_it_practises_alone_beside_the_persons_records(
    served: list[Serving], tmp_path: Path
) -> None:
    assert main(["practice", "--data-dir", str(tmp_path)]) == 0
    assert served == [Serving(tmp_path / "practice" / "clearing-house")]


def test_everything_for_a_course_can_be_said(served: list[Serving]) -> None:
    words = "practice --port 8443 --host 10.0.0.5 --certificate c.pem --key k.pem --people p.csv --workers 4"
    more = "--country ke --no-examples --reset --yes --database postgresql://somewhere/db"
    assert main([*words.split(), *more.split()]) == 0
    assert served == [
        Serving(
            "postgresql://somewhere/db",
            port=8443,
            country="ke",
            host="10.0.0.5",
            certificate=Certificate(Path("c.pem"), Path("k.pem")),
            workers=4,
            examples=False,
            people=Path("p.csv"),
            reset=True,
        )
    ]


def test_the_address_of_the_database_may_come_from_the_surroundings(
    served: list[Serving], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATABASE, "postgresql://somewhere/db")
    assert main(["practice"]) == 0
    assert served[0].place == "postgresql://somewhere/db"


@pytest.mark.parametrize("number", ["0", "33", "two"])
def test_a_number_of_workers_that_cannot_be_is_wrong_usage(served: list[Serving], number: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["practice", "--workers", number])
    assert ended.value.code == 2
    assert not served


@pytest.mark.parametrize("half", [("--certificate", "c.pem"), ("--key", "k.pem")])
def test_half_a_certificate_is_wrong_usage(
    served: list[Serving], half: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["practice", *half]) == 2
    assert "belong together" in capsys.readouterr().err
    assert not served


@pytest.mark.parametrize(("said", "code"), [("yes\n", 0), ("no\n", 1), ("\n", 1), ("", 1)])
def test_a_reset_asks_first(
    served: list[Serving], monkeypatch: pytest.MonkeyPatch, said: str, code: int
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(said))
    assert main(["practice", "--reset"]) == code
    assert bool(served) == (code == 0)


def test_a_reset_that_nobody_can_be_asked_about_needs_yes(
    served: list[Serving], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("yes\n"))
    assert main(["practice", "--reset"]) == 2
    assert "--yes" in capsys.readouterr().err
    assert not served


def test_what_is_no_address_of_a_database_is_wrong_usage_and_not_repeated(
    served: list[Serving], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(DATABASE, "a-secret")
    assert main(["practice"]) == 2
    assert served == []
    said = capsys.readouterr()
    assert "postgresql://user:password@host/database" in said.err
    assert "a-secret" not in said.out + said.err
