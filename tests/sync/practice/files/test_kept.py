"""Attachments: bytes in, bytes out, for whom it is allowed; nothing of other people's."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import pytest
import requests
from sqlalchemy import func, select

from sync.practice import PracticeServer
from sync.practice.files import kept as files
from sync.practice.files.tables import Attachment, Content, Piece
from tests.sync.practice.visits import DOCUMENTS, FIRST, NEEDS, SECOND, Visit, activity, need

PDF = "application/pdf"
BYTES = bytes(range(251)) * 2500
HERE = f"{DOCUMENTS}/{FIRST}/attachments"


def attach(
    visit: Visit, content: bytes = BYTES, name: str = "report.pdf", kind: str = PDF, place: str = HERE
) -> requests.Response:
    return sent(visit, "POST", content, f"{place}/{name}", kind)


def sent(visit: Visit, method: str, content: Any, path: str, kind: str | None) -> requests.Response:
    headers = {"Content-Type": kind} if kind else {}
    return visit.session.request(method, visit.address + path, data=content, headers=headers, timeout=60)


def attached(visit: Visit, **changes: Any) -> dict[str, Any]:
    answer = attach(visit, **changes)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def publish(focal_point: Visit, secretariat: Visit, identifier: str = FIRST) -> None:
    assert focal_point.draft(activity(identifier)).ok
    workflow = focal_point.request_publication(identifier).json()
    assert secretariat.decide(workflow, {"action": "approve"}).ok


def test_what_is_told_of_an_attachment(focal_point: Visit) -> None:
    told = attached(focal_point, name="r%C3%A9sum%C3%A9%201.pdf")
    assert told["filename"] == "résumé 1.pdf"
    assert told["hash"] == hashlib.sha256(BYTES).hexdigest()
    assert (told["size"], told["mediaType"], told["isPublic"]) == (len(BYTES), PDF, False)
    assert (told["documentUID"], told["createdBy"]["firstName"]) == (FIRST, "Awa")
    assert told["url"] == f"{HERE}/{told['attachmentID']}/r%C3%A9sum%C3%A9%201.pdf"
    assert focal_point.get(HERE).json() == {"Count": 1, "Items": [told]}


def test_the_older_method_attaches_as_well_and_bytes_come_back_as_they_went(focal_point: Visit) -> None:
    told = sent(focal_point, "PUT", BYTES, f"{HERE}/report.pdf", PDF).json()
    answer = focal_point.get(told["url"])
    assert answer.content == BYTES
    assert answer.headers["Content-Type"] == PDF
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    head = focal_point.head(told["url"])
    assert (head.status_code, head.headers["Content-Length"], head.content) == (200, str(len(BYTES)), b"")


@pytest.mark.parametrize("size", [0, 1, files.PIECE_BYTES - 1, files.PIECE_BYTES, files.PIECE_BYTES + 1])
def test_a_file_of_any_size_comes_back(focal_point: Visit, size: int) -> None:
    assert focal_point.get(attached(focal_point, content=BYTES[:size])["url"]).content == BYTES[:size]


@pytest.mark.parametrize(
    ("wanted", "first", "last"),
    [
        ("0-9", 0, 9),
        (f"{files.PIECE_BYTES - 3}-{files.PIECE_BYTES + 3}", files.PIECE_BYTES - 3, files.PIECE_BYTES + 3),
        ("-5", len(BYTES) - 5, len(BYTES) - 1),
        (f"{len(BYTES) - 2}-", len(BYTES) - 2, len(BYTES) - 1),
        (f"{len(BYTES) - 2}-99999999", len(BYTES) - 2, len(BYTES) - 1),
    ],
)
def test_a_part_of_a_file(focal_point: Visit, wanted: str, first: int, last: int) -> None:
    answer = part_of(focal_point, f"bytes={wanted}")
    assert (answer.status_code, answer.content == BYTES[first : last + 1]) == (206, True)
    assert answer.headers["Content-Range"] == f"bytes {first}-{last}/{len(BYTES)}"


@pytest.mark.parametrize("wanted", [f"bytes={len(BYTES)}-", "bytes=-0"])
def test_a_part_that_is_not_there(focal_point: Visit, wanted: str) -> None:
    answer = part_of(focal_point, wanted)
    assert (answer.status_code, answer.content) == (416, b"")
    assert answer.headers["Content-Range"] == f"bytes */{len(BYTES)}"


@pytest.mark.parametrize("wanted", ["bytes=9-3", "bytes=0-1,5-6", "pages=1-2", "bytes=-"])
def test_a_part_that_is_not_understood_is_the_whole(focal_point: Visit, wanted: str) -> None:
    answer = part_of(focal_point, wanted)
    assert (answer.status_code, answer.content == BYTES) == (200, True)


def part_of(visit: Visit, wanted: str) -> requests.Response:
    url = attached(visit)["url"]
    return visit.session.get(visit.address + url, headers={"Range": wanted}, timeout=20)


def test_files_may_come_before_the_draft_and_are_their_makers_until_then(
    focal_point: Visit, colleague: Visit, stranger: Visit, nobody: Visit
) -> None:
    url = attached(focal_point)["url"]
    assert colleague.get(url).content == BYTES
    for visit in (stranger, nobody):
        assert (visit.get(url).status_code, visit.get(HERE).status_code) == (404, 404)
    assert attach(stranger).status_code == 403


def test_of_a_published_record_everybody_may_read_the_files(
    focal_point: Visit, secretariat: Visit, stranger: Visit, nobody: Visit
) -> None:
    url = attached(focal_point)["url"]
    publish(focal_point, secretariat)
    assert nobody.get(url).content == BYTES
    assert nobody.get(HERE).json()["Items"][0]["isPublic"] is True
    assert attach(stranger).status_code == 403


def test_a_file_laid_under_anothers_record_beforehand_never_becomes_public(
    focal_point: Visit, secretariat: Visit, stranger: Visit, nobody: Visit
) -> None:
    assert focal_point.draft(activity()).ok
    url = attached(focal_point)["url"]
    assert attach(stranger, place=f"{DOCUMENTS}/{SECOND}/attachments").ok
    publish(focal_point, secretariat, SECOND)
    assert nobody.get(f"{DOCUMENTS}/{SECOND}/attachments").status_code == 404
    assert nobody.get(url).status_code == 404


def test_the_reviewer_reads_the_files_and_nobody_attaches_meanwhile(
    focal_point: Visit, secretariat: Visit
) -> None:
    focal_point.draft(activity())
    url = attached(focal_point)["url"]
    focal_point.request_publication(FIRST)
    assert secretariat.get(url).content == BYTES
    refused = attach(focal_point)
    assert (refused.status_code, "locked" in refused.json()["message"]) == (403, True)


def test_files_of_a_need_go_by_its_mark(
    registered: Visit, bio_bridge: Visit, stranger: Visit, nobody: Visit
) -> None:
    number = registered.post(NEEDS, need()).json()["id"]
    url = attached(registered)["url"]
    assert attach(stranger).status_code == 403
    assert nobody.get(url).status_code == 404
    assert attach(bio_bridge).ok
    assert bio_bridge.patch(f"{NEEDS}/{number}", {"meta": {"status": "public"}}).ok
    assert nobody.get(url).content == BYTES


@pytest.mark.parametrize(
    ("name", "kind", "status"),
    [
        ("program.exe", "application/x-msdownload", 415),
        ("slides.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", 415),
        ("report.pdf", None, 415),
        ("report.pdf", "", 415),
        ("...", PDF, 400),
        ("a%00b.pdf", PDF, 400),
        ("a%5Cb.pdf", PDF, 400),
        ("a" * 201, PDF, 400),
        ("%20", PDF, 400),
    ],
)
def test_what_is_no_file_to_attach(
    server: PracticeServer, focal_point: Visit, name: str, kind: str | None, status: int
) -> None:
    answer = sent(focal_point, "POST", b"bytes", f"{HERE}/{name}", kind)
    assert (answer.status_code, answer.json()["statusCode"]) == (status, status)
    assert count(server, Attachment) == count(server, Content) == 0


def test_nobody_in_particular_attaches_nothing(server: PracticeServer, nobody: Visit) -> None:
    assert attach(nobody).status_code == 401
    assert count(server, Content) == 0


def test_an_identifier_that_is_none(focal_point: Visit) -> None:
    assert attach(focal_point, place=f"{DOCUMENTS}/short/attachments").status_code == 400
    assert focal_point.get(f"{DOCUMENTS}/short/attachments").status_code == 400


def test_more_than_the_clearing_house_takes_is_refused_before_it_comes(
    server: PracticeServer, focal_point: Visit
) -> None:
    headers = {"Content-Type": PDF, "Content-Length": str(1024**3 + 1)}
    prepared = focal_point.session.prepare_request(
        requests.Request("POST", f"{focal_point.address}{HERE}/report.pdf", headers=headers)
    )
    prepared.headers["Content-Length"] = str(1024**3 + 1)
    assert focal_point.session.send(prepared, timeout=20).status_code == 413
    assert count(server, Content) == 0


def test_only_an_image_has_a_picture(focal_point: Visit) -> None:
    image = attached(focal_point, content=b"a picture", name="cover.webp", kind="image/webp")["url"]
    assert focal_point.get(f"{image}/thumbnail").content == b"a picture"
    assert focal_point.head(f"{image}/thumbnail").headers["Content-Length"] == "9"
    assert focal_point.get(attached(focal_point)["url"] + "/thumbnail").status_code == 404


@pytest.mark.parametrize("wrong", ["9", "x", "1" * 30, "%D9%A1", "0"])
def test_an_attachment_that_is_not_there(focal_point: Visit, wrong: str) -> None:
    told = attached(focal_point)
    assert focal_point.get(f"{HERE}/{wrong}/report.pdf").status_code == 404
    assert focal_point.get(f"{HERE}/{told['attachmentID']}/other.pdf").status_code == 404
    assert focal_point.get(told["url"].replace(FIRST, SECOND)).status_code == 404


def test_a_list_comes_in_pages(focal_point: Visit) -> None:
    for name in ("a.pdf", "b.pdf", "c.pdf"):
        attached(focal_point, name=name)
    page = focal_point.get(HERE, _top=1, _skip=1).json()
    assert (page["Count"], [item["filename"] for item in page["Items"]]) == (3, ["b.pdf"])
    assert focal_point.get(HERE, _top="x").status_code == 400


def test_bytes_that_nothing_names_are_thrown_away_after_a_day(
    server: PracticeServer, focal_point: Visit, clock: Callable[..., Any]
) -> None:
    kept = attached(focal_point)
    with server.house.database.writing() as session:
        session.add(Content(digest="0" * 64, size=1, begun_on="2000-01-01T00:00:00.000Z"))
        session.flush()
        session.add(Piece(content_id=session.scalar(select(func.max(Content.id))), number=0, data=b"x"))
    assert count(server, Content) == 2
    assert focal_point.post("/api/v2015/temporary-files", {"filename": "a.pdf", "contentType": PDF}).ok
    assert count(server, Content) == 1
    assert focal_point.get(kept["url"]).content == BYTES


def count(server: PracticeServer, table: type[Any]) -> int:
    with server.house.database.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0
