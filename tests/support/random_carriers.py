"""Users at random who carry changes by hand and by wire: bundles and receipts are lost, come twice and in any order."""

from __future__ import annotations

from pathlib import Path

from hypothesis import seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from sync.records import Intent
from tests.support.carriers import Carriers
from tests.support.offices import World
from tests.support.random_records import FIRST, MARK, PERSON

offices = st.sampled_from([0, 1, 0, 1, 2])
records = st.integers(0, 1)
places = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 4])
# The newest stick mostly, an older one now and then.
sticks = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 5])
intents = st.sampled_from([Intent.DRAFT, Intent.DRAFT, Intent.PUBLISH])
writes = st.integers(1, 12)


class RandomCarriers(RuleBasedStateMachine):
    """Two or three computers, one clearing-house, and a drawer full of sticks between them."""

    def __init__(self, world: World, folder: Path) -> None:
        """Play in this world; sticks lie in this folder."""
        super().__init__()
        self.users = Carriers(world, folder)

    @initialize(
        computers=st.sampled_from([2, 2, 3]),
        names=st.sampled_from([[FIRST], [FIRST], [MARK], [FIRST, MARK], [PERSON]]),
        shared=st.booleans(),
    )
    def begin(self, computers: int, names: list[str], shared: bool) -> None:
        """Somebody has made a record or two; perhaps everybody has them already."""
        self.users.world.begin(computers)
        self.users.names = names
        for name in names:
            self.users.write(self.users.office(0), name)
            if shared:
                self.users.queue(self.users.office(0), name, Intent.DRAFT)
        for office in self.users.world.offices if shared else ():
            self.users.synchronize(office)

    @rule(who=offices, which=records, place=places)
    def edit(self, who: int, which: int, place: int) -> None:
        """An answer is typed."""
        self.users.type(self.users.office(who), self.users.name(which), place)

    @rule(who=offices, which=records, place=places, intent=intents, alone=st.booleans())
    def hand_over(self, who: int, which: int, place: int, intent: Intent, alone: bool) -> None:
        """An answer is typed, and what waits goes on a stick, or this record alone for the receiver to decide on."""
        office, record = self.users.office(who), self.users.name(which)
        self.users.type(office, record, place)
        self.users.queue(office, record, intent)
        self.users.hand_over(office, (record,) if alone else ())

    @rule(who=offices, which=sticks)
    def take(self, who: int, which: int) -> None:
        """A stick from the drawer is taken in, perhaps one that was taken in before."""
        self.users.take(self.users.office(who), which)

    @rule(who=offices, which=sticks, at=writes)
    def take_and_break_off(self, who: int, which: int, at: int) -> None:
        """The power goes while a stick is taken in."""
        self.users.take(self.users.office(who), which, at=at)

    @rule(who=offices, whom=offices)
    def answer(self, who: int, whom: int) -> None:
        """A receipt is made, and left in the drawer."""
        self.users.answer(self.users.office(who), self.users.office(whom))

    @rule(who=offices, whom=offices, which=records, place=places, intent=intents, meanwhile=st.integers(0, 3))
    def there_and_back(
        self, who: int, whom: int, which: int, place: int, intent: Intent, meanwhile: int
    ) -> None:
        """An answer is typed, carried and sent from there, and the receipt comes back; meanwhile life goes on."""
        one, other = self.users.office(who), self.users.office(whom)
        if one is other:
            return
        self.hand_over(who, which, place, intent, False)
        if meanwhile == 1:
            self.users.type(one, self.users.name(which), place)
        self.users.take(other, 0)
        if meanwhile == 2:
            self.users.type(other, self.users.name(which), place)
        self.users.settle_all(other)
        self.users.synchronize(other)
        if meanwhile == 3:
            self.users.synchronize(one)
        self.users.answer(other, one)
        self.users.take(one, 0)

    @rule(who=offices)
    def synchronize(self, who: int) -> None:
        """By wire."""
        self.users.synchronize(self.users.office(who))

    @rule(who=offices, which=records, place=places, intent=intents)
    def edit_and_send(self, who: int, which: int, place: int, intent: Intent) -> None:
        """An answer is typed and sent by wire at once."""
        office, record = self.users.office(who), self.users.name(which)
        self.users.type(office, record, place)
        self.users.queue(office, record, intent)
        self.users.synchronize(office)

    @rule(who=offices)
    def settle(self, who: int) -> None:
        """What both sides changed is settled."""
        self.users.settle_all(self.users.office(who))

    @rule(who=offices, which=records)
    def bin_or_restore(self, who: int, which: int) -> None:
        """A record goes into the bin, or out of it."""
        record, office = self.users.name(which), self.users.office(who)
        self.users.move(office, record, not (office.has(record) and office.record(record).binned))

    @rule(which=records, approve=st.booleans())
    def secretariat(self, which: int, approve: bool) -> None:
        """The Secretariat publishes or returns what waits for it."""
        self.users.decide(self.users.name(which), approve)

    @rule(who=offices)
    def restart(self, who: int) -> None:
        """The program is closed and opened again."""
        self.users.office(who).restart()
        self.users.sessions.clear()

    @invariant()
    def all_is_well(self) -> None:
        """After each step."""
        self.users.all_is_well()

    def teardown(self) -> None:
        """And in the end."""
        self.users.comes_to_rest()


def play(world: World, folder: Path, wanted: settings, number: int | None = None) -> None:
    """Let users act and carry at random in this world; AssertionError with the shortest story where something is lost.

    ``number`` chooses other examples.
    """

    class InThisWorld(RandomCarriers):
        def __init__(self) -> None:
            super().__init__(world, folder)

    machine = InThisWorld if number is None else seed(number)(InThisWorld)
    run_state_machine_as_test(machine, settings=wanted)
