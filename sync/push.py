"""What waits is sent, oldest first; one record that fails is set aside and the others go on."""

from __future__ import annotations

from forms.words import say
from sync.aside import FAULT, became
from sync.client.port import RunStopped
from sync.errors import (
    Busy,
    NotAClearingHouse,
    Returned,
    ServerFault,
    SignInNeeded,
    StoreTrouble,
    Trouble,
    Unreachable,
)
from sync.ledger import Ledger
from sync.pull import Pull
from sync.records import NoLongerHere, OutboxItem
from sync.report import What
from sync.rights import Role
from sync.sending import Sending, TakenOut
from sync.watching import LineWatch


class Push:
    """One push; each record is committed by itself, and one that fails does not hold up the others."""

    def __init__(self, pull: Pull, ledger: Ledger, role: Role) -> None:
        """Work where ``pull`` does, within what the ledger allows; it takes in what moved there before sending.

        ``role`` is what the person is in the country.
        """
        self.store, self.house = pull.store, pull.house
        self.tell, self.stopped = pull.tell, pull.stopped
        self._ledger = ledger
        self._sending = Sending(pull.store, pull.house, pull.report, pull, role)
        self._report = pull.report
        self._watch = LineWatch(pull.house.account)

    def run(self, only: str = "") -> None:
        """Send everything that waits and is not held back, or only what waits of one record."""
        waiting = [item for item in self.store.outbox.waiting() if only in ("", item.identifier)]
        for number, item in enumerate(waiting, start=1):
            if self.stopped():
                return
            self.tell(
                say("Sending record {number} of {total} …", number=number, total=len(waiting)),
                number - 1,
                len(waiting),
            )
            still = self.store.outbox.of(item.identifier)
            if still is not None and still.number == item.number and not still.held:
                self._one(still)

    def _within_budget(self, item: OutboxItem) -> None:
        """Send it, unless it stays this time: then the others go on all the same."""
        if why_not := self._ledger.why_not(item):
            self._sending.say(item, What.LATER, why_not)
            return
        self._sending.send(item)
        self._watch.carried()

    def _one(self, item: OutboxItem) -> None:
        try:
            self._within_budget(item)
        except (RunStopped, StoreTrouble):
            raise
        except TakenOut:
            return
        except NoLongerHere as gone:
            self._gone(item, gone)
        except Trouble as trouble:
            self._in_the_way(item, trouble)
        except Exception as fault:  # noqa: BLE001 whatever is wrong in our work on one record, the others are not to wait
            self._fault(item, fault)

    def _in_the_way(self, item: OutboxItem, trouble: Trouble) -> None:
        """Keep what was answered; raised anew where it is in the way of the others too."""
        if isinstance(trouble, Returned):
            self._sending.returned(item, trouble)
            return
        self.store.outbox.failed(item.number, trouble.sentences)
        if isinstance(trouble, (SignInNeeded, Busy)):
            raise trouble
        is_line = isinstance(trouble, (Unreachable, NotAClearingHouse))
        if is_line:
            self._watch.broke(trouble)
        self._report.again |= is_line or isinstance(trouble, ServerFault)
        self._sending.say(item, What.LATER if is_line else became(trouble), trouble.what)

    def _gone(self, item: OutboxItem, gone: NoLongerHere) -> None:
        """Of what the person took away a moment ago nothing is to be told; what is there all the same is our fault."""
        still = self.store.outbox.of(item.identifier)
        if still is not None and still.number == item.number:
            self._fault(item, gone)

    def _fault(self, item: OutboxItem, fault: Exception) -> None:
        self._report.faults.append(fault)
        self.store.outbox.failed(item.number, (FAULT,))
        self._sending.say(item, What.FAILED, FAULT)
