"""Random users to whom the clearing-house, or a reviewer there, says no while they type on and ask again."""

from __future__ import annotations

from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import rule

from sync.records import Intent
from tests.support.faulty_line import Break, Fault
from tests.support.offices import Office
from tests.support.random_users import RandomUsers, moments, offices, places, records

# The description of an activity, which no clearing-house publishes it without.
_ASKED_FOR = 2


class RandomAnswers(RandomUsers):
    """The users, and answers that cross with what they do."""

    @rule(who=offices, which=records, place=places, at=moments, by_reviewer=st.booleans())
    def said_no_meanwhile(self, who: int, which: int, place: int, at: int, by_reviewer: bool) -> None:
        """What somebody typed, and asked for again, while that came in waits still, or was sent."""
        record, office = self.users.name(which), self.users.office(who)
        if by_reviewer:
            self.users.edit(office, record, place, self.users.said.new_number())
            self.users.queue(office, record, Intent.PUBLISH)
            self.users.synchronize(office)
            self.users.decide(record, approve=False)
        else:
            # An answer that must be given is taken away: the clearing-house finds that out, and says so.
            place = _ASKED_FOR
            self.users.edit(office, record, place, None)
            self.users.ask_blindly(office, record)
        asked: list[int] = []
        deed = partial(self._type_and_ask, office, record, place, asked)
        self.users.synchronize(office, Fault(Break.MEANWHILE, at), deed)
        if asked:
            self._is_wanted_still(office, record)

    def _type_and_ask(self, office: Office, record: str, place: int, asked: list[int]) -> None:
        if self.users.mine(office, record) is not None:
            self.users.edit(office, record, place, self.users.said.new_number())
            self.users.queue(office, record, Intent.PUBLISH)
            asked.append(place)

    @staticmethod
    def _is_wanted_still(office: Office, name: str) -> None:
        store, record = office.desk.store, office.record(name)
        if record.binned or record.removal is not None:
            return
        assert store.outbox.of(name) or not store.records.is_changed(record), "asked for, and waits no more"
