"""What the next synchronization will cost is told before, and is what passes then."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from sync.budget import Budget
from sync.cost import cost_of_next
from sync.engine import synchronize
from sync.experience import Experience, Weight, experience
from sync.records import Intent, Query
from sync.report import Report, What
from sync.rights import Role
from sync.traffic import Traffic
from tests.support.two_computers import NEED, Computer
from tests.sync.given import ID, OTHERS, became, named

TEN = OTHERS[:10]
NO_FILES = Budget(files=False)


def ready(ana: Computer, *identifiers: str) -> None:
    """Activities of these names wait."""
    for identifier in identifiers:
        ana.write(named(identifier))
        ana.desk.store.outbox.put(identifier, Intent.DRAFT)


def edited(ana: Computer, text: str, *identifiers: str) -> None:
    """They say something else now, and wait."""
    for identifier in identifiers:
        ana.change(identifier, "description", {"en": f"{text} {identifier}"})
        ana.desk.store.outbox.put(identifier, Intent.DRAFT)


def sync(ana: Computer, budget: Budget = Budget()) -> Report:  # noqa: B008 - a frozen value
    """Synchronize within a budget."""
    return synchronize(ana.desk.store, ana.house, budget=budget)


def test_before_the_first_synchronization_nothing_is_invented(ana: Computer) -> None:
    ready(ana, ID)
    cost = cost_of_next(ana.desk.store)
    assert (cost.items, cost.down, cost.seconds) == (1, None, None)
    assert cost.up > 0


def test_nothing_to_send_costs_what_nothing_new_took_last_time(ana: Computer) -> None:
    quiet = sync(ana).traffic
    assert quiet.requests > 0
    cost = cost_of_next(ana.desk.store)
    assert (cost.items, cost.up, cost.down) == (0, quiet.up, quiet.down)


def test_ten_new_records_cost_what_was_told_within_a_quarter(ana: Computer) -> None:
    sync(ana)
    ready(ana, *TEN)
    told = cost_of_next(ana.desk.store)
    report = sync(ana)
    assert became(report) == [What.SENT] * 10
    assert told.down is not None
    assert report.traffic.up == pytest.approx(told.up, rel=0.25)
    assert report.traffic.down == pytest.approx(told.down, rel=0.25)


@pytest.mark.parametrize("intent", [Intent.DRAFT, Intent.PUBLISH])
def test_ten_edits_cost_what_was_told_within_a_quarter(ana: Computer, intent: Intent) -> None:
    ready(ana, *TEN)
    sync(ana)
    edited(ana, "Once more.", *TEN)
    for identifier in TEN:
        ana.desk.store.outbox.put(identifier, intent)
    told = cost_of_next(ana.desk.store)
    report = sync(ana)
    assert became(report) == [What.SENT] * 10
    assert told.items == 10
    assert told.down is not None
    assert report.traffic.up == pytest.approx(told.up, rel=0.25)
    assert report.traffic.down == pytest.approx(told.down, rel=0.25)


def test_what_was_sent_teaches_what_the_next_will_cost(ana: Computer) -> None:
    """Elsewhere answers may be three times as long: after one sending that is known."""
    known = Experience().after_sending(Weight(10, 1_000, 1_000), Traffic(up=1_100, down=3_000, requests=10))
    assert known.corrected(Weight(2, 200, 200)) == Weight(2, 220, 600)
    odd = Experience().after_sending(Weight(1, 100, 100), Traffic(up=100_000, down=1))
    assert odd.corrected(Weight(1, 100, 100)) == Weight(1, 400, 25)
    ready(ana, *TEN[:3])
    sync(ana)
    assert experience(ana.desk.store).up != 1.0


def test_a_line_that_carried_something_tells_how_long_it_will_take(ana: Computer) -> None:
    ready(ana, *TEN)
    sync(ana)
    edited(ana, "More.", *TEN)
    seconds = cost_of_next(ana.desk.store).seconds
    assert seconds is not None
    assert 0 < seconds < 60


def test_what_the_focal_point_never_approved_is_no_part_of_the_cost(ana: Computer) -> None:
    sync(ana)
    quiet = cost_of_next(ana.desk.store, role=Role.AUTHORIZED_USER)
    ready(ana, ID, TEN[1])
    ana.desk.store.outbox.put(ID, Intent.PUBLISH)
    told = cost_of_next(ana.desk.store, role=Role.AUTHORIZED_USER)
    assert (told.items, told.kept_back) == (1, 0)
    assert told.up > quiet.up
    assert cost_of_next(ana.desk.store).items == 2, "a focal point's own goes"


def test_files_weigh_and_stay_where_only_texts_are_sent(ana: Computer, tmp_path: Path) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(b"%PDF" + bytes(200_000))
    url = ana.desk.store.files.add(source).url
    ready(ana, *OTHERS[:2])
    ana.change(OTHERS[0], "documents", [{"url": url, "name": "report.pdf"}])
    assert cost_of_next(ana.desk.store).up > 200_000
    without = cost_of_next(ana.desk.store, NO_FILES)
    assert (without.items, without.kept_back) == (1, 1)
    assert without.up < 10_000
    report = sync(ana, NO_FILES)
    assert became(report) == [What.LATER, What.SENT]
    assert str(report.results[0].phrase) == "Waits: its files are not sent this time."
    assert report.traffic.up < 10_000
    assert became(sync(ana)) == [What.SENT]


def test_needs_and_removals_are_reckoned_too(ana: Computer) -> None:
    ana.write(NEED)
    mark = str(NEED["meta"]["mark"])
    for intent in (Intent.DRAFT, Intent.PUBLISH):
        ana.desk.store.outbox.put(mark, intent)
        assert cost_of_next(ana.desk.store).up > 0
    ready(ana, ID)
    for intent in (Intent.DELETE, Intent.WITHDRAW):
        ana.desk.store.outbox.put(ID, intent)
        assert cost_of_next(ana.desk.store).items == 2


def test_hundreds_are_reckoned_from_some_of_them(ana: Computer) -> None:
    names = [f"{number:08X}-AAAA-6071-8293-A4B5C6D7E8F9" for number in range(70)]
    ready(ana, *names)
    told = cost_of_next(ana.desk.store)
    ana.desk.store.outbox.hold(ana.desk.store.outbox.items()[0].number, True)
    one_less = cost_of_next(ana.desk.store)
    assert (told.items, one_less.items) == (70, 69)
    assert told.up - one_less.up == pytest.approx(told.up / 70, rel=0.05)


class TestBudget:
    """At most so many bytes."""

    def test_what_does_not_fit_waits_whole_and_goes_the_next_time(self, ana: Computer) -> None:
        ready(ana, *TEN)
        sync(ana)
        edited(ana, "Anew.", *TEN)
        report = sync(ana, Budget(most=12_000))
        sent = became(report).count(What.SENT)
        assert 0 < sent < 10
        assert report.traffic.both_ways <= 12_000
        assert report.spent
        waiting = [result for result in report.results if result.what is What.LATER]
        assert len(waiting) == 10 - sent
        assert str(waiting[0].phrase).startswith("Waits: its ")
        assert [item.flying for item in ana.desk.store.outbox.items()] == [None] * (10 - sent)
        assert [item.identifier for item in ana.desk.store.outbox.items()] == TEN[sent:]
        assert became(sync(ana)) == [What.SENT] * (10 - sent)

    def test_what_was_told_to_go_within_it_goes(self, ana: Computer) -> None:
        ready(ana, *TEN)
        sync(ana)
        edited(ana, "Anew.", *TEN)
        budget = Budget(most=15_000)
        told = cost_of_next(ana.desk.store, budget)
        sent = became(sync(ana, budget)).count(What.SENT)
        assert abs(told.items - sent) <= 1
        assert told.kept_back == 10 - told.items

    def test_news_stop_at_the_end_of_a_record_and_go_on_the_next_time(
        self, ana: Computer, bo: Computer
    ) -> None:
        ready(ana, *TEN, ID)
        sync(ana)
        got = set[str]()
        for _time in range(40):
            report = sync(bo, Budget(most=12_000))
            assert report.trouble is None
            assert report.traffic.both_ways <= 12_000
            got |= {result.identifier for result in report.results}
            if not report.spent:
                break
        assert got == {*TEN, ID}
        assert all(bo.record(identifier).mine == named(identifier) for identifier in TEN)

    def test_a_long_list_of_news_comes_in_pages_that_fit(self, ana: Computer, bo: Computer) -> None:
        names = [f"{number:08X}-BBBB-6071-8293-A4B5C6D7E8F9" for number in range(40)]
        needs = [f"BBBBBBBB-0000-0000-0000-{number:012d}" for number in range(20)]
        for number, name in enumerate(names):
            text = " ".join(sha256(f"{number} {one}".encode()).hexdigest() for one in range(8))
            ana.house.save_draft(
                "capacityBuildingInitiative", name, {**named(name), "description": {"en": text}}
            )
        for mark in needs:
            document = {**NEED, "meta": {**NEED["meta"], "mark": mark}}
            ana.house.save_draft("bbiRequest", mark, document)
        times, most = 0, 25_000
        while (report := sync(bo, Budget(most=most))).spent:
            assert report.traffic.both_ways <= most
            times += 1
            assert times < 30
            if str(report.about_budget()).endswith("allow more."):
                most += most // 2
        assert times >= 2
        assert all(bo.record(name).mine["header"]["identifier"] == name for name in names)
        assert len(bo.desk.store.records.identifiers(Query())) == 60

    def test_many_news_do_not_keep_what_waits_here_for_ever(self, ana: Computer, bo: Computer) -> None:
        ready(ana, *TEN)
        sync(ana)
        ready(bo, ID)
        report = sync(bo, Budget(most=12_000))
        assert What.SENT in became(report)

    def test_with_nothing_allowed_nothing_passes_and_nothing_is_lost(self, ana: Computer) -> None:
        ready(ana, ID)
        report = sync(ana, Budget(most=0))
        assert report.traffic.requests == 0
        assert str(report.about_budget()).endswith("allow more.")
        assert ana.desk.store.outbox.of(ID) is not None
        assert became(sync(ana)) == [What.SENT]


def test_what_passed_stands_in_the_journal(ana: Computer) -> None:
    ready(ana, ID)
    traffic = sync(ana).traffic
    line, done = ana.desk.store.journal.latest(2)
    assert (line.outcome, done.outcome) == ("line", "done")
    assert line.phrase.values["requests"] == traffic.requests
    assert line.phrase.values["up"] == round(traffic.up / 1000, 1)
