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
from sync.records import OutboxItem
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
        except (Unreachable, NotAClearingHouse) as trouble:
            self.store.outbox.failed(item.number, trouble.sentences)
            self._watch.broke(trouble)
            self._report.again = True
            self._sending.say(item, What.LATER, trouble.what)
        except (SignInNeeded, Busy) as trouble:
            self.store.outbox.failed(item.number, trouble.sentences)
            raise
        except Returned as returned:
            reasons = [(reason.path, reason.code, reason.phrase) for reason in returned.reasons]
            self.store.records.rejected(item.identifier, reasons)
            self.store.outbox.remove(item.number)
            self._sending.say(item, What.FAILED, returned.what)
        except Trouble as trouble:
            self.store.outbox.failed(item.number, trouble.sentences)
            self._report.again |= isinstance(trouble, ServerFault)
            self._sending.say(item, became(trouble), trouble.what)
        except Exception as fault:  # noqa: BLE001 whatever is wrong in our work on one record, the others are not to wait
            self.store.outbox.failed(item.number, (FAULT,))
            self._report.faults.append(fault)
            self._sending.say(item, What.FAILED, FAULT)
