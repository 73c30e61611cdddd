"""Starting and stopping the practice clearing-house, and what it keeps."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests
from sqlalchemy import update

from sync.errors import Trouble
from sync.practice import PracticeServer, Serving, serve
from sync.practice.database.database import FILE_NAME
from sync.practice.database.models import Setting
from sync.practice.people import accounts as people
from tests.support.given import FakeClock, NewIds
from tests.sync.practice.visits import DOCUMENTS, FIRST, NEEDS, Visit, activity, draft, need


def started(folder: Path | str, clock: FakeClock, new_id: NewIds, country: str = "bj") -> PracticeServer:
    return PracticeServer(folder, country=country, clock=clock, new_id=new_id, examples=False)


def test_everything_is_kept_over_a_restart(data_dir: Path, clock: FakeClock, new_id: NewIds) -> None:
    with started(data_dir, clock, new_id) as server, Visit(server.address, people.FOCAL_POINT) as visit:
        info = visit.draft(activity()).json()
        workflow = visit.request_publication(FIRST).json()
        number = visit.post(NEEDS, need()).json()["id"]
        token = visit.session.headers["Authorization"]
    with started(data_dir, clock, new_id) as server, Visit(server.address) as visit:
        visit.session.headers["Authorization"] = token
        kept = visit.get(draft(FIRST), info="").json()
        assert kept["workingDocumentUpdatedOn"] == info["workingDocumentUpdatedOn"]
        assert kept["workingDocumentLock"]["lockID"] == f"workflow-{workflow['_id']}"
        assert visit.get(draft(FIRST)).json() == activity()
        assert visit.get(f"/api/v2013/workflows/{workflow['_id']}").json() == workflow
        assert visit.get(f"{NEEDS}/{number}").json()["meta"]["mark"] == FIRST


def test_another_country_moves_the_accounts(data_dir: Path, clock: FakeClock, new_id: NewIds) -> None:
    for country, expected in (("bj", "bj"), ("KE", "ke")):
        with (
            started(data_dir, clock, new_id, country) as server,
            Visit(server.address, people.FOCAL_POINT) as visit,
        ):
            assert visit.get("/api/v2013/authentication/user").json()["government"] == expected
        with (
            started(data_dir, clock, new_id, country) as server,
            Visit(server.address, people.OTHER_COUNTRY) as visit,
        ):
            assert visit.get("/api/v2013/authentication/user").json()["government"] != expected


def test_a_file_or_an_address_will_do_for_a_folder(tmp_path: Path, clock: FakeClock, new_id: NewIds) -> None:
    file = tmp_path / "some folder" / "kept.db"
    with started(file, clock, new_id), started(f"sqlite:///{tmp_path}/other.db", clock, new_id):
        assert file.exists()
        assert (tmp_path / "other.db").exists()


def test_a_port_that_is_taken_is_told_in_words(data_dir: Path, clock: FakeClock, new_id: NewIds) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Trouble, match=f"port {port}"), PracticeServer(data_dir, port=port):
            pass
    with PracticeServer(data_dir, port=port, clock=clock, new_id=new_id, examples=False) as server:
        assert server.address == f"http://127.0.0.1:{port}"


def test_a_damaged_file_is_told_in_words_and_left_alone(data_dir: Path) -> None:
    data_dir.mkdir()
    damaged = b"this is no database" * 100
    (data_dir / FILE_NAME).write_bytes(damaged)
    with pytest.raises(Trouble, match="cannot be read or made"), PracticeServer(data_dir):
        pass
    assert (data_dir / FILE_NAME).read_bytes() == damaged


def test_a_folder_that_cannot_be_made_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(Trouble, match="cannot be read or made"), PracticeServer(tmp_path / "file" / "folder"):
        pass


def test_the_accounts_are_told(data_dir: Path, clock: FakeClock, new_id: NewIds) -> None:
    with started(data_dir, clock, new_id) as server:
        assert len({account.role for account in server.accounts}) == 7
        for account in server.accounts:
            with Visit(server.address, account.email) as visit:
                assert visit.get("/api/v2013/authentication/user").json()["name"] == account.name


def test_serving_writes_address_and_accounts_and_ends_with_its_input(data_dir: Path) -> None:
    reading, writing = os.pipe()
    out = io.StringIO()
    with os.fdopen(reading, encoding="utf-8") as until:
        thread = threading.Thread(target=serve, args=(Serving(data_dir), out, until))
        thread.start()
        os.close(writing)
        thread.join()
    lines = out.getvalue().splitlines()
    assert lines[0].startswith("http://127.0.0.1:")
    assert lines[1].split("\t") == ["national focal point", people.FOCAL_POINT, people.PASSWORD]
    assert len(lines) == 8


PROGRAM = "import sys; from sync.practice import Serving, serve; serve(Serving(sys.argv[1]), sys.stdout)"


@pytest.mark.skipif(sys.platform == "win32", reason="there a signal ends a process without a word")
def test_serving_ends_cleanly_on_a_signal(data_dir: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", PROGRAM, str(data_dir)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    assert requests.get(f"{address}/practice/accounts", timeout=20).status_code == 200
    process.terminate()
    _rest, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (0, "")


def test_a_house_that_closes_on_a_slow_answer_writes_no_failure_into_the_log(
    data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    with started(data_dir, clock, new_id) as server, Visit(server.address) as visit:
        server.unkind.be("slow,down=1,path=/api/v2013/*")
        # Its head is here, its body would take a minute; the fixture of all tests looks at the log afterwards.
        answer = visit.session.get(f"{server.address}/api/v2013/thesaurus/domains", stream=True)
        assert answer.status_code == 200
    with pytest.raises(requests.RequestException):
        _ = answer.content


def test_a_file_of_another_version_is_refused(data_dir: Path, clock: FakeClock, new_id: NewIds) -> None:
    with started(data_dir, clock, new_id) as server, server.house.database.writing() as session:
        session.execute(update(Setting).where(Setting.name == "tables").values(value="from tomorrow"))
    with pytest.raises(Trouble, match="another version"), started(data_dir, clock, new_id):
        pass


def test_many_write_at_once_and_none_is_lost(data_dir: Path) -> None:
    with (
        PracticeServer(data_dir, examples=False) as server,
        ExitStack() as visits,
        ThreadPoolExecutor(8) as pool,
    ):
        people_at_work = [visits.enter_context(Visit(server.address, people.FOCAL_POINT)) for _ in range(8)]

        def work(place: int) -> list[int]:
            names = [f"{place:04d}-{number:08d}" for number in range(10)]
            return [people_at_work[place].draft(activity(name)).status_code for name in names]

        assert {status for found in pool.map(work, range(8)) for status in found} == {200}
        assert people_at_work[0].get(DOCUMENTS, collection="mydraft", _top=1).json()["Count"] == 80


def test_two_processes_may_serve_one_file(data_dir: Path, clock: FakeClock, new_id: NewIds) -> None:
    with (
        started(data_dir, clock, new_id) as one,
        started(data_dir, clock, new_id) as other,
        Visit(one.address, people.FOCAL_POINT) as here,
        Visit(other.address, people.COLLEAGUE) as there,
    ):
        here.draft(activity())
        assert there.get(draft(FIRST)).json() == activity()
        assert there.draft(activity(totalBudget="1")).status_code == 200
        assert here.get(draft(FIRST)).json()["totalBudget"] == "1"
