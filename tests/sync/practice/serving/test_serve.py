"""The practice clearing-house by itself: for a course, over https, in several processes."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests

from sync.errors import Trouble
from sync.practice import Certificate, Serving, serve
from sync.practice.people import accounts as people
from sync.practice.people.accounts import PASSWORD
from sync.practice.people.guests import AS_BEFORE
from tests.sync.practice.visits import DOCUMENTS, TOKEN, USER, Visit, activity

HEAD = "role,name,email,password,country\n"
EVERYWHERE = "0.0.0.0"


@dataclass(frozen=True)
class Served:
    """What was written to the screen."""

    address: str
    accounts: dict[str, tuple[str, str]]

    def sign_in(self, email: str, password: str | None = None) -> dict[str, str]:
        """Headers of somebody who has signed in; none where that was refused."""
        sent = {"email": email, "password": password or self.accounts[email][1]}
        answer = requests.post(f"{self.address}{TOKEN}", json=sent, timeout=20)
        if answer.status_code != 200:
            return {}
        return {"Authorization": f"Bearer {answer.json()['authenticationToken']}"}

    def user(self, email: str) -> dict[str, object]:
        """What the clearing-house says of somebody who signs in."""
        told: dict[str, object] = requests.get(
            f"{self.address}{USER}", headers=self.sign_in(email), timeout=20
        ).json()
        return told


def written(out: str) -> Served:
    """What is told on the first lines."""
    address, *lines = out.splitlines()
    rows = (line.split("\t") for line in lines)
    return Served(address, {email: (role, password) for role, email, password in rows})


@contextmanager
def serving(what: Serving) -> Iterator[Served]:
    """Serve from a thread of this process, from here to the end of the block."""
    reading, writing = os.pipe()
    told, out = threading.Event(), io.StringIO()
    out.flush = told.set  # type: ignore[method-assign]
    with os.fdopen(reading, encoding="utf-8") as until, ThreadPoolExecutor(1) as pool:
        done = pool.submit(serve, what, out, until)
        done.add_done_callback(lambda _: told.set())
        told.wait()
        try:
            if done.done():
                done.result()
            yield written(out.getvalue())
        finally:
            os.close(writing)
            done.result()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(
        f"{HEAD}focal point,Awa Houngbo,awa@course.example,,ke\n"
        "secretariat,Ingrid Salas,ingrid@course.example,let me in\n"
    )
    return path


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    """A certificate that names this computer."""
    tool = shutil.which("openssl")
    if tool is None:
        pytest.skip("making a certificate needs openssl")
    made = Certificate(tmp_path / "chain.pem", tmp_path / "key.pem")
    names = ["-subj", "/CN=course", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(made.key), "-out", str(made.chain)]
    subprocess.run(
        [tool, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *names, *files],
        check=True,
        capture_output=True,
    )
    return made


def test_the_people_of_the_file_can_sign_in_and_nobody_else(data_dir: Path, file: Path) -> None:
    with serving(Serving(data_dir, examples=False, people=file)) as served:
        assert list(served.accounts) == ["awa@course.example", "ingrid@course.example"]
        assert served.accounts["ingrid@course.example"] == ("Secretariat validator", "let me in")
        assert len(served.accounts["awa@course.example"][1]) == 10
        awa = served.user("awa@course.example")
        assert (awa["name"], awa["government"], awa["roles"]) == (
            "Awa Houngbo",
            "ke",
            ["ChmNrNationalFocalPoint"],
        )
        assert "Chm-CBIPublishingAuthority" in str(served.user("ingrid@course.example")["roles"])
        assert served.sign_in(people.FOCAL_POINT, PASSWORD) == {}


def test_the_next_day_passwords_hold_and_changes_of_the_file_come(data_dir: Path, file: Path) -> None:
    with serving(Serving(data_dir, examples=False, people=file)) as served:
        first = served.accounts["awa@course.example"][1]
    file.write_text(
        f"{HEAD}participant,Awa H. Sossa,awa@course.example,,\nnfp,Eve,eve@course.example,mine,\n"
    )
    with serving(Serving(data_dir, examples=False, people=file, country="pe")) as served:
        assert served.accounts["awa@course.example"] == ("registered user", AS_BEFORE)
        assert served.sign_in("awa@course.example", first)
        assert served.user("eve@course.example")["government"] == "pe"
        assert served.sign_in("ingrid@course.example", "let me in")
    with serving(Serving(data_dir, examples=False)) as served:
        assert served.sign_in(people.FOCAL_POINT)


def test_a_file_with_a_fault_changes_nothing(data_dir: Path, file: Path) -> None:
    file.write_text(f"{HEAD}nfp,Awa,awa@course.example,,\nking,Eve,eve@course.example,,\n")
    with pytest.raises(Trouble, match="row 3, column “role”"):
        serve(Serving(data_dir, people=file), io.StringIO())
    assert not data_dir.exists()


def test_an_address_of_the_examples_is_refused_and_nobody_is_let_in(data_dir: Path, file: Path) -> None:
    file.write_text(f"{HEAD}nfp,Awa,awa@course.example,,\nnfp,Eve,{people.FOCAL_POINT},,\n")
    with pytest.raises(Trouble, match="address of an example account"):
        serve(Serving(data_dir, examples=False, people=file), io.StringIO())
    with serving(Serving(data_dir, examples=False)) as served:
        assert served.sign_in(people.FOCAL_POINT)
        assert served.sign_in("awa@course.example", "anything") == {}


def test_a_reset_throws_everything_away_and_begins_anew(data_dir: Path, file: Path) -> None:
    with (
        serving(Serving(data_dir, examples=False)) as served,
        Visit(served.address, people.FOCAL_POINT) as visit,
    ):
        visit.draft(activity())
    with (
        serving(Serving(data_dir, examples=False, reset=True)) as served,
        Visit(served.address, people.FOCAL_POINT) as visit,
    ):
        assert visit.get(DOCUMENTS, collection="mydraft").json()["Count"] == 0


def test_a_reset_from_within_leaves_the_people_of_a_course(data_dir: Path, file: Path) -> None:
    with serving(Serving(data_dir, examples=False, people=file)) as served:
        assert requests.post(f"{served.address}/practice/reset", timeout=20).status_code == 200
        assert served.sign_in("awa@course.example")
        assert served.sign_in(people.FOCAL_POINT, PASSWORD) == {}


def test_other_computers_are_answered_over_https_alone(data_dir: Path, certificate: Certificate) -> None:
    with pytest.raises(Trouble, match="nobody can listen in"):
        serve(Serving(data_dir, host=EVERYWHERE), io.StringIO())
    assert not data_dir.exists()
    with serving(Serving(data_dir, host=EVERYWHERE, certificate=certificate, examples=False)) as served:
        scheme, _, place = served.address.partition("://")
        assert scheme == "https"
        here = f"https://127.0.0.1:{place.rpartition(':')[2]}"
        answer = requests.get(f"{here}/practice/accounts", timeout=20, verify=str(certificate.chain))
        assert len(answer.json()) == 7


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_this_computer_is_answered_by_each_of_its_names(data_dir: Path, host: str) -> None:
    try:
        with serving(Serving(data_dir, host=host, examples=False)) as served:
            assert served.sign_in(people.FOCAL_POINT)
    except Trouble:
        if host == "::1":
            pytest.skip("this computer has no such line")
        raise


def test_a_certificate_that_does_not_do_is_told(data_dir: Path, certificate: Certificate) -> None:
    for wrong in (
        Certificate(certificate.key, certificate.key),
        Certificate(certificate.chain, data_dir / "nowhere.pem"),
    ):
        with pytest.raises(Trouble, match=r"The certificate .* cannot be used"):
            serve(Serving(data_dir, certificate=wrong), io.StringIO())
