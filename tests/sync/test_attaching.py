"""Files go before their records: once, with cuts wherever one can come, and nothing of this computer's goes along."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop_app.operations.sending import submit
from forms.files import SCHEME
from forms.kinds import Document
from forms.words import Phrase
from sync.engine import synchronize
from sync.practice import PracticeServer
from sync.practice.database.models import Need, Version
from sync.practice.files.tables import Attachment, Content
from sync.practice.unkind.unkindness import Unkindness, What
from sync.records import Intent, Origin, State
from sync.report import What as Became
from tests.support.faulty_line import PowerCut
from tests.support.in_the_way import first
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.given import ID, MARK, became, sync_by

BYTES = bytes(range(256)) * 2000
STORAGE, PERSIST = "/storage/*", "*/persist-temporary/*"


def attached(
    computer: Computer,
    folder: Path,
    name: str = "report.pdf",
    content: bytes = BYTES,
    document: Document = ACTIVITY,
    question: str = "relevantDocuments",
) -> str:
    """A file is attached on this computer; the link to it."""
    source = folder / name
    source.write_bytes(content)
    url = computer.desk.store.files.add(source).url
    links = [*document.get(question, ()), {"url": url, "name": "Report", "language": "en"}]
    computer.write({**document, question: links})
    return url


def links(document: Document | None, question: str = "relevantDocuments") -> list[dict[str, Any]]:
    assert document is not None
    found: list[dict[str, Any]] = document[question]
    return found


def there(practice: PracticeServer) -> list[tuple[str, int]]:
    """The attachments at the clearing-house: their names and sizes."""
    with practice.house.database.reading() as session:
        query = select(Attachment.filename, Content.size).join(Content, Content.id == Attachment.content_id)
        return [(row.filename, row.size) for row in session.execute(query.order_by(Attachment.id))]


def texts(practice: PracticeServer) -> str:
    """All documents at the clearing-house, as they were sent."""
    with practice.house.database.reading() as session:
        return "".join([*session.scalars(select(Version.text)), *session.scalars(select(Need.text))])


def test_a_file_goes_before_its_record(ana: Computer, practice: PracticeServer, tmp_path: Path) -> None:
    attached(ana, tmp_path)
    assert became(ana.send(ID)) == [Became.SENT]
    record = ana.record(ID)
    (link,) = links(record.mine)
    assert link["url"].startswith(f"/api/v2013/documents/{ID}/attachments/")
    assert (link["name"], link["language"]) == ("Report", "en")
    assert (record.state, record.base) == (State.SENT, record.mine)
    assert there(practice) == [("report.pdf", len(BYTES))]
    assert SCHEME not in texts(practice)
    assert link["url"] in texts(practice)


def test_a_colleague_gets_the_address_and_sends_no_file(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    attached(ana, tmp_path)
    ana.send(ID)
    bo.sync()
    bo.change(ID, "description", {"en": "Bo's text."})
    assert became(bo.send(ID)) == [Became.SENT]
    assert len(there(practice)) == 1
    assert became(ana.sync()) == [Became.RECEIVED]
    assert links(ana.record(ID).mine) == links(bo.record(ID).mine)


def test_what_is_sent_again_takes_no_file_along(
    ana: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    attached(ana, tmp_path)
    ana.send(ID)
    practice.unkind.be(Unkindness(What.CUT_REQUEST, path=STORAGE), Unkindness(What.CUT_REQUEST, path=PERSIST))
    ana.change(ID, "description", {"en": "Bettered."})
    assert became(ana.send(ID)) == [Became.SENT]


def test_the_file_of_a_need_goes_by_its_mark(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    attached(ana, tmp_path, document=NEED, question="websites")
    assert became(ana.send(MARK)) == [Became.SENT]
    bo.sync()
    (link,) = links(bo.record(MARK).mine, "websites")
    assert link["url"].startswith(f"/api/v2013/documents/{MARK}/attachments/")
    assert len(there(practice)) == 1


def test_the_bytes_are_told_as_they_go(ana: Computer, tmp_path: Path) -> None:
    attached(ana, tmp_path)
    submit(ana.desk, ID, Intent.DRAFT)
    told: list[tuple[str, int, int]] = []

    def tell(phrase: Phrase, done: int, total: int) -> None:
        told.append((str(phrase), done, total))

    synchronize(ana.desk.store, ana.house, tell=tell)
    assert ("Sending the file report.pdf: 263 of 512 kB …", 262144, len(BYTES)) in told
    assert ("Sending the file report.pdf: 512 of 512 kB …", len(BYTES), len(BYTES)) in told


@pytest.mark.parametrize("path", [STORAGE, PERSIST, "*/versions/draft", "*/attachments"])
@pytest.mark.parametrize("what", [What.LOST, What.CUT_REQUEST])
def test_a_line_that_breaks_loses_nothing_and_sends_nothing_twice(
    ana: Computer, practice: PracticeServer, tmp_path: Path, path: str, what: What
) -> None:
    attached(ana, tmp_path)
    submit(ana.desk, ID, Intent.DRAFT)
    practice.unkind.be(Unkindness(what, method="PUT|POST|GET", path=path))
    synchronize(ana.desk.store, ana.house)
    practice.unkind.stop()
    assert set(became(ana.sync())) <= {Became.SENT}
    assert ana.record(ID).state is State.SENT
    assert len(there(practice)) == 1
    read = ana.house.read("capacityBuildingInitiative", ID)
    assert read is not None
    assert links(read.document) == links(ana.record(ID).mine)


def test_power_that_fails_before_the_address_is_noted_sends_nothing_twice(
    ana: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    url = attached(ana, tmp_path)
    submit(ana.desk, ID, Intent.DRAFT)

    def cut(real: Any, *given: Any) -> Any:
        real(*given)
        raise PowerCut

    with pytest.raises(PowerCut):
        sync_by(ana, upload=cut)
    assert links(ana.record(ID).mine)[0]["url"] == url
    assert became(ana.sync()) == [Became.SENT]
    assert len(there(practice)) == 1


def test_what_is_typed_while_a_file_is_on_its_way_stays(ana: Computer, tmp_path: Path) -> None:
    attached(ana, tmp_path)
    submit(ana.desk, ID, Intent.DRAFT)

    def typing(real: Any, *given: Any) -> Any:
        ana.change(ID, "description", {"en": "Typed meanwhile."})
        return real(*given)

    assert became(sync_by(ana, upload=typing)) == [Became.SENT]
    record = ana.record(ID)
    assert record.mine["description"] == {"en": "Typed meanwhile."}
    assert (record.state, SCHEME in str(record.mine)) == (State.SENT, False)


def test_a_file_that_is_attached_while_another_is_on_its_way_goes_along(
    ana: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    attached(ana, tmp_path)
    submit(ana.desk, ID, Intent.DRAFT)
    more = iter([True])

    def attaching(real: Any, *given: Any) -> Any:
        if next(more, False):
            attached(ana, tmp_path, "second.pdf", b"second", ana.record(ID).mine)
        return real(*given)

    assert became(sync_by(ana, upload=attaching)) == [Became.SENT]
    assert [name for name, _size in there(practice)] == ["report.pdf", "second.pdf"]
    assert SCHEME not in texts(practice)


def test_a_record_that_is_erased_while_its_file_is_on_its_way(
    ana: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    attached(ana, tmp_path)
    submit(ana.desk, ID, Intent.DRAFT)

    def erasing(real: Any, *given: Any) -> Any:
        ana.desk.store.records.to_bin([ID], "Ana")
        ana.desk.store.records.erase(ID)
        return real(*given)

    assert became(sync_by(ana, upload=erasing)) == []
    assert texts(practice) == ""


def test_two_people_who_attach_the_same_file_meet_in_one_link(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    bo.sync()
    attached(ana, tmp_path)
    ana.send(ID)
    attached(bo, tmp_path, "same.pdf", document=bo.record(ID).mine)
    assert became(bo.send(ID)) == [Became.MERGED, Became.SENT]
    assert len(there(practice)) == 1
    assert len(links(bo.record(ID).mine)) == 1
    ana.sync()
    assert links(ana.record(ID).mine) == links(bo.record(ID).mine)


def test_two_people_who_attach_different_files_keep_both(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    bo.sync()
    attached(ana, tmp_path)
    ana.send(ID)
    attached(bo, tmp_path, "other.pdf", b"other", document=bo.record(ID).mine)
    assert became(bo.send(ID)) == [Became.MERGED, Became.SENT]
    ana.sync()
    assert len(links(ana.record(ID).mine)) == len(there(practice)) == 2


def test_a_file_that_is_not_on_this_computer_is_said_and_breaks_nothing(
    ana: Computer, bo: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    attached(ana, tmp_path)
    bo.write(ana.record(ID).mine)
    submit(bo.desk, ID, Intent.DRAFT)
    bo.write(NEED)
    report = bo.send(MARK)
    assert sorted(became(report)) == sorted([Became.FAILED, Became.SENT])
    assert "The file report.pdf is not on this computer." in [str(result.phrase) for result in report.results]
    assert (bo.record(ID).state, SCHEME in texts(practice)) == (State.WAITING, False)
    attached(bo, tmp_path)
    assert became(bo.sync()) == [Became.SENT]


def test_an_older_version_that_is_restored_sends_no_file_again(
    ana: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    url = attached(ana, tmp_path)
    ana.send(ID)
    before = ana.record(ID).mine
    ana.change(ID, "relevantDocuments", None)
    ana.send(ID)
    old = {**before, "relevantDocuments": [{**links(before)[0], "url": url}]}
    ana.desk.store.records.save(
        "capacityBuildingInitiative", ID, old, origin=Origin.RESTORED, who=ana.desk.person
    )
    assert became(ana.send(ID)) == [Became.SENT]
    assert len(there(practice)) == 1


def test_nothing_is_uploaded_to_a_record_under_review(
    ana: Computer, practice: PracticeServer, tmp_path: Path
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID, Intent.PUBLISH)
    assert ana.record(ID).state is State.REVIEW
    attached(ana, tmp_path, document=ana.record(ID).mine)
    assert became(ana.send(ID)) == [Became.LATER]
    assert there(practice) == []


def test_what_a_colleague_writes_while_a_file_is_on_its_way_is_not_written_over(
    ana: Computer, bo: Computer, tmp_path: Path
) -> None:
    ana.write(ACTIVITY)
    ana.send(ID)
    bo.sync()
    attached(ana, tmp_path)
    submit(ana.desk, ID, Intent.DRAFT)

    def write() -> None:
        bo.change(ID, "description", {"en": "Bo wrote this meanwhile."})
        bo.send(ID)

    assert became(sync_by(ana, upload=first(write))) == [Became.MERGED, Became.SENT]
    bo.sync()
    for computer in (ana, bo):
        assert computer.record(ID).mine["description"] == {"en": "Bo wrote this meanwhile."}
        assert len(links(computer.record(ID).mine)) == 1
