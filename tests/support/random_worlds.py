"""Random users in a world with sticks and backups: what is carried by hand, and a clearing-house that goes back."""

from __future__ import annotations

from hypothesis import seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from sync.records import Intent
from tests.support.offices import World
from tests.support.random_users import RandomUsers, intents, offices, places, records

sticks = st.integers(0, 5)


class RandomWorld(RandomUsers):
    """The users, who also hand sticks over, and whose clearing-house is restored from a backup or emptied."""

    @rule(who=offices, open_handed=st.booleans())
    def hand_over(self, who: int, open_handed: bool) -> None:
        """What waits at one computer, or all that is there, is put on a stick."""
        self.users.hand_over(self.users.office(who), open_handed=open_handed)

    @rule(who=offices, which=sticks)
    def take_in(self, who: int, which: int) -> None:
        """A stick is taken in, perhaps for the second time."""
        self.users.take_in(self.users.office(who), which)

    @rule(who=offices, to=offices, which=records, place=places, intent=intents)
    def by_hand(self, who: int, to: int, which: int, place: int, intent: Intent) -> None:
        """An answer is typed, carried to another computer, sent on from there, and answered."""
        record, office, other = self.users.name(which), self.users.office(who), self.users.office(to)
        self.users.edit(office, record, place, self.users.said.new_number())
        self.users.queue(office, record, intent)
        self.users.hand_over(office, open_handed=False)
        self.users.take_in(other, -1)
        self.users.synchronize(other)
        self.users.answer(other)
        self.users.take_in(office, -1)

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
