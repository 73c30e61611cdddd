"""Users at random: what they and their clearing-house may do, in any order."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop_app.operations.sending import hold, take_out
from forms.kinds import Document
from forms.paths import value_at, with_value
from sync.errors import LockedThere
from sync.practice.refusals import Refusal
from sync.records import Intent
from tests.support.faulty_line import Break, Fault
from tests.support.offices import World
from tests.support.random_checks import Checks
from tests.support.random_records import FIRST, MARK, PERSON, PLACES, RECORDS, SECOND, TERMS, value_for

offices = st.sampled_from([0, 1, 0, 1, 2])
records = st.integers(0, 1)
places = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 4, 5])
# The first three requests ask what is new, the next ones send.
moments = st.sampled_from([1, 2, 3, 4, 5, 5, 6, 6, 7, 8, 9])
intents = st.sampled_from([Intent.DRAFT, Intent.DRAFT, Intent.PUBLISH])
breaks = st.sampled_from(
    [
        Break.ANSWER_LOST,
        Break.ANSWER_LOST,
        Break.POWER,
        Break.POWER,
        Break.WRITE,
        Break.NEVER_SENT,
        Break.STOP,
    ]
)
deeds = st.sampled_from(["edit", "edit", "bin", "take out", "queue"])


class RandomUsers(RuleBasedStateMachine):
    """Two or three computers, one clearing-house; every step may be followed by any other."""

    def __init__(self, world: World) -> None:
        """Play in this world."""
        super().__init__()
        self.users: Checks = Checks(world)

    # --- the beginning

    @initialize(
        computers=st.sampled_from([2, 2, 3]),
        names=st.sampled_from([[FIRST], [MARK], [FIRST, MARK], [SECOND, FIRST], [PERSON]]),
        shared=st.sampled_from([True, True, False]),
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

    # --- what a person does

    @rule(who=offices, which=records)
    def write(self, who: int, which: int) -> None:
        """A record is taken from a file; another computer may have taken the same one."""
        record = self.users.name(which)
        office = self.users.office(who)
        if not office.has(record):
            self.users.write(office, record)

    @rule(who=offices, which=records, place=places, new_session=st.booleans())
    def edit(self, who: int, which: int, place: int, new_session: bool) -> None:
        """An answer is typed, perhaps in the form that is still open."""
        record = self.users.name(which)
        office = self.users.office(who)
        if new_session:
            self.users.sessions.pop((office.number, record), None)
        self.users.edit(office, record, place, self.users.said.new_number())

    @rule(which=records, place=places)
    def edit_alike(self, which: int, place: int) -> None:
        """Everybody enters the same."""
        record = self.users.name(which)
        self.users.set_free(record, (self.users.path(record, place),))
        number = self.users.said.new_number()
        for office in self.users.world.offices:
            self.users.edit(office, record, place, number)

    @rule(who=offices, which=records, place=places)
    def take_away(self, who: int, which: int, place: int) -> None:
        """An answer is taken away."""
        record = self.users.name(which)
        self.users.edit(self.users.office(who), record, place, None)

    @rule(who=offices, which=records, term=st.sampled_from(TERMS))
    def choose(self, who: int, which: int, term: Document) -> None:
        """A term is chosen, or chosen no longer."""
        record = self.users.name(which)
        office = self.users.office(who)
        mine = self.users.mine(office, record)
        if mine is not None:
            chosen = value_at(mine, "gbfTargets") or []
            new = [one for one in chosen if one != term] if term in chosen else [*chosen, term]
            self.users.save(office, record, with_value(mine, "gbfTargets", new))

    @rule(who=offices, which=records, intent=intents)
    def queue(self, who: int, which: int, intent: Intent) -> None:
        """A record is to be sent."""
        record = self.users.name(which)
        self.users.queue(self.users.office(who), record, intent)

    @rule(who=offices, which=records, held=st.booleans())
    def take_out_or_hold(self, who: int, which: int, held: bool) -> None:
        """What waits is held back, or taken out."""
        record = self.users.name(which)
        desk = self.users.office(who).desk
        item = desk.store.outbox.of(record)
        if item and held:
            hold(desk, item.number, not item.held)
        elif item:
            take_out(desk, item.number)

    @rule(who=offices, which=records, how=st.sampled_from(["mine", "theirs", "anew"]))
    def settle(self, who: int, which: int, how: str) -> None:
        """What both sides changed is settled; what one side took away is kept or not."""
        record = self.users.name(which)
        office = self.users.office(who)
        self.users.decide_removal(office, record, keep=how != "theirs")
        if office.has(record) and office.record(record).conflicts and not office.record(record).binned:
            self.users.settle(office, record, how)

    @rule(who=offices, which=records)
    def bin_or_restore(self, who: int, which: int) -> None:
        """A record goes into the bin, or out of it."""
        record = self.users.name(which)
        office = self.users.office(who)
        self.users.move(office, record, not (office.has(record) and office.record(record).binned))

    @rule(who=offices)
    def restart(self, who: int) -> None:
        """The program is closed and opened again."""
        self.users.office(who).restart()
        self.users.sessions.clear()

    # --- synchronizing, on better and worse lines

    @rule(who=offices)
    def synchronize(self, who: int) -> None:
        """All goes well."""
        self.users.synchronize(self.users.office(who))

    @rule(who=offices, which=records, place=places, intent=intents)
    def edit_and_send(self, who: int, which: int, place: int, intent: Intent) -> None:
        """An answer is typed and sent at once."""
        record = self.users.name(which)
        office = self.users.office(who)
        self.users.edit(office, record, place, self.users.said.new_number())
        self.users.queue(office, record, intent)
        self.users.synchronize(office)

    @rule(who=offices, which=records, place=places, kind=breaks, at=moments, intent=intents)
    def break_off(self, who: int, which: int, place: int, kind: Break, at: int, intent: Intent) -> None:
        """An answer is sent, and the line breaks, the power goes, or the person stops; then it is bettered."""
        record = self.users.name(which)
        office = self.users.office(who)
        self.users.edit(office, record, place, self.users.said.new_number())
        self.users.queue(office, record, intent)
        self.users.synchronize(office, Fault(kind, at))
        self.users.edit(office, record, place, self.users.said.new_number())

    @rule(who=offices, which=records, place=places, at=moments, deed=deeds)
    def meanwhile(self, who: int, which: int, place: int, at: int, deed: str) -> None:
        """The person goes on working while records are under way."""
        record = self.users.name(which)
        office = self.users.office(who)
        self.users.edit(office, record, place, self.users.said.new_number())
        self.users.queue(office, record, Intent.DRAFT)
        deeds: dict[str, Callable[[], object]] = {
            "edit": lambda: self.users.edit(office, record, place, self.users.said.new_number()),
            "bin": lambda: self.users.move(office, record, True),
            "take out": lambda: self.take_out_or_hold(who, which, False),
            "queue": lambda: self.users.queue(office, record, Intent.PUBLISH),
        }
        self.users.synchronize(office, Fault(Break.MEANWHILE, at), deeds[deed])

    @rule(which=records, place=places, intent=intents)
    def differ(self, which: int, place: int, intent: Intent) -> None:
        """All computers change the same answer, each in its own way, and send it."""
        record = self.users.name(which)
        for office in self.users.world.offices:
            self.users.edit(office, record, place, self.users.said.new_number())
            self.users.queue(office, record, intent)
        for office in self.users.world.offices:
            self.users.synchronize(office)

    # --- what others do at the clearing-house

    @rule(which=records, place=places)
    def colleague(self, which: int, place: int) -> None:
        """A colleague changes a record there."""
        record = self.users.name(which)
        before, path = self.users.world.there(record), self.users.path(record, place)
        if before is None:
            return
        new = value_for(path, self.users.said.new_number())
        try:
            self.users.world.server.colleague.edit(record, path, new)
        except Refusal:
            return
        self.users.replaced(record, path, value_at(before, path), new)
        self.users.taken_back([value_at(before, path)])

    @rule(who=offices, which=records, place=places, publish=st.booleans())
    def publish_and_withdraw(self, who: int, which: int, place: int, publish: bool) -> None:
        """What is published is to be removed, perhaps with a newer draft over it."""
        record = self.users.name(which)
        office = self.users.office(who)
        if publish:
            self.users.queue(office, record, Intent.PUBLISH)
            self.users.synchronize(office)
            self.users.decide(record, approve=True)
            self.users.synchronize(office)
            self.users.edit(office, record, place, self.users.said.new_number())
        self.users.withdraw(office, record)
        self.users.synchronize(office)

    @rule(who=offices, which=records, kind=breaks, at=moments)
    def break_off_withdrawing(self, who: int, which: int, kind: Break, at: int) -> None:
        """Removal is asked for, and the line breaks, the power goes, or the person stops."""
        office = self.users.office(who)
        self.users.withdraw(office, self.users.name(which))
        self.users.synchronize(office, Fault(kind, at))

    @rule(who=offices, which=records)
    def recall(self, who: int, which: int) -> None:
        """Whoever asked takes the request back."""
        self.users.recall(self.users.office(who), self.users.name(which))

    @rule(which=records, approve=st.booleans())
    def secretariat(self, which: int, approve: bool) -> None:
        """The Secretariat publishes or returns what waits for it."""
        record = self.users.name(which)
        self.users.decide(record, approve)

    @rule(which=records)
    def discard(self, which: int) -> None:
        """A colleague throws a draft away there."""
        record = self.users.name(which)
        before = self.users.world.there(record)
        if before is None:
            return
        record_type, _document = RECORDS[record]
        found = self.users.world.colleague.look(record_type, record)
        try:
            self.users.world.colleague.delete_draft(record_type, record, found.server_id if found else "")
        except LockedThere:
            return
        # Whoever has it goes on from an older text: from now on nothing can be told of which is the last.
        self.users.set_free(record, PLACES[record])
        self.users.taken_back([value_at(before, path) for path in PLACES[record]])

    # --- what must hold

    @invariant()
    def all_is_well(self) -> None:
        """After each step."""
        self.users.world.steps += 1
        self.users.all_is_well()

    def teardown(self) -> None:
        """And in the end."""
        self.users.comes_to_rest()
