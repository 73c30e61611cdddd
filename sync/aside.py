"""One record that fails is set aside with its reason and the rest goes on; what is in the way of all is raised."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from forms.words import Phrase, say
from sync.client.port import RunStopped
from sync.errors import (
    Busy,
    LockedThere,
    NotAClearingHouse,
    ServerFault,
    SignInNeeded,
    StoreTrouble,
    Trouble,
    Unreachable,
)
from sync.records import NoLongerHere
from sync.report import Report, Result, What
from sync.watching import LineWatch

# Whatever record is asked about next, the answer would be the same.
OF_ALL = (RunStopped, SignInNeeded, Busy, StoreTrouble)
FAULT = say(
    "The program met a fault of its own with this record and left it as it was. The other records went on."
)


class SettingAside:
    """Around the work on one record after another."""

    def __init__(self, report: Report, watch: LineWatch) -> None:
        """What was set aside stands in the report; ``watch`` tells whether the line is at fault."""
        self._report = report
        self._watch = watch

    @contextmanager
    def one(self, identifier: str, record_type: str) -> Iterator[None]:
        """Around the work on one record; raises what is in the way of every other one too."""
        try:
            yield
        except OF_ALL:
            raise
        except (Unreachable, NotAClearingHouse) as trouble:
            self._watch.broke(trouble)
            self._report.again = True
            self._say(identifier, record_type, What.LATER, trouble.what)
        except Trouble as trouble:
            self._report.again |= isinstance(trouble, ServerFault)
            self._say(identifier, record_type, became(trouble), trouble.what)
        except Exception as fault:  # noqa: BLE001 whatever is wrong in our merge of one record, the others are not to wait
            if isinstance(fault, NoLongerHere) and fault.args == (identifier,):
                # The person took it away for good a moment ago, and knows.
                return
            self._report.faults.append(fault)
            self._say(identifier, record_type, What.FAILED, FAULT)
        else:
            self._watch.carried()

    def _say(self, identifier: str, record_type: str, what: What, phrase: Phrase) -> None:
        self._report.results.append(Result(identifier, record_type, what, phrase))


def became(trouble: Trouble) -> What:
    """What became of a record that such a trouble was in the way of: it waits, or somebody must do something."""
    return What.LATER if isinstance(trouble, (LockedThere, ServerFault)) else What.FAILED
