"""Random users in a world with sticks and backups: what is carried by hand, and a clearing-house that goes back."""

from __future__ import annotations

from hypothesis import seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from sync.records import Conflict, Intent, Record
from tests.support.carriers import Carriers
from tests.support.offices import Office, World
from tests.support.random_answers import RandomAnswers
from tests.support.random_checks import Checks
from tests.support.random_records import PLACES
from tests.support.random_users import intents, offices, places, records

sticks = st.sampled_from([0, 0, 1, 2, 3, 5])


class _Travellers(Carriers):
    """Carriers of whom all is asked that is asked of users by wire, but where a stick was taken in."""

    def take(self, office: Office, which: int, at: int = 0) -> None:
        """A stick may be older than what is here: nothing can be told any more of which is the last."""
        for record in self.names:
            self.set_free(record, PLACES[record])
        super().take(office, which, at)

    def _is_one(self, record: Record, conflict: Conflict) -> None:
        Checks._is_one(self, record, conflict)


class RandomWorld(RandomAnswers):
    """The users, who also hand sticks over, and whose clearing-house is restored from a backup or emptied."""

    def __init__(self, world: World) -> None:
        """Play in this world."""
        super().__init__(world)
        self.users: Carriers = _Travellers(world, world.folder)

    @rule(who=offices, alone=st.booleans(), which=records)
    def hand_over(self, who: int, alone: bool, which: int) -> None:
        """What waits at one computer, or a record alone, is put on a stick."""
        name = self.users.name(which)
        office = self.users.office(who)
        self.users.hand_over(office, (name,) if alone and office.has(name) else ())

    @rule(who=offices, which=sticks, at=st.sampled_from([0, 0, 0, 1, 2, 3, 5, 8]))
    def take_in(self, who: int, which: int, at: int) -> None:
        """A stick is taken in, perhaps for the second time; perhaps the power goes meanwhile."""
        self.users.take(self.users.office(who), which, at)

    @rule(who=offices, to=offices, which=records, place=places, intent=intents)
    def by_hand(self, who: int, to: int, which: int, place: int, intent: Intent) -> None:
        """An answer is typed, carried to another computer, sent on from there, and answered."""
        record, office, other = self.users.name(which), self.users.office(who), self.users.office(to)
        self.users.edit(office, record, place, self.users.said.new_number())
        self.users.queue(office, record, intent)
        self.users.hand_over(office)
        self.users.take(other, 0)
        self.users.synchronize(other)
        self.users.answer(other, office)
        self.users.take(office, 0)

    @rule()
    def keep_backup(self) -> None:
        """The clearing-house makes its backup."""
        self.users.world.keep_backup()

    @rule()
    def turn_back(self) -> None:
        """The clearing-house is restored from its backup, or emptied where there is none."""
        self.users.turn_back()


def play(world: World, wanted: settings, number: int | None = None) -> None:
    """Let users act at random in this world; AssertionError with the shortest story where something is lost.

    ``number`` chooses other examples.
    """

    class InThisWorld(RandomWorld):
        def __init__(self) -> None:
            super().__init__(world)

    machine = InThisWorld if number is None else seed(number)(InThisWorld)
    run_state_machine_as_test(machine, settings=wanted)
