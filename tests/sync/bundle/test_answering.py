"""What a receipt says of a record while it is reviewed in the country of whoever makes the receipt."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.operations import carrying
from sync.bundle.model import Outcome
from sync.records import State
from sync.review import ReviewStep
from tests.support.two_computers import ACTIVITY, Computer
from tests.sync.bundle.given import carried, installation, queue
from tests.sync.given import ID


@pytest.mark.parametrize("steps", [(ReviewStep.ASKED,), (ReviewStep.ASKED, ReviewStep.APPROVED)])
def test_what_was_sent_stays_sent_while_it_is_reviewed_in_the_country_and_what_was_mended_since_does_not(
    ana: Computer, bo: Computer, tmp_path: Path, steps: tuple[ReviewStep, ...]
) -> None:
    bo.write(ACTIVITY)
    queue(bo, ID)
    carried(bo, ana, tmp_path)
    ana.sync()
    for step in steps:
        ana.desk.store.reviews.step(ID, step, "Ana")
    assert ana.record(ID).state in (State.TO_REVIEW, State.READY)
    (answer,) = carrying.answers_for(ana.desk, installation(bo))
    assert answer.outcome is Outcome.SENT
    ana.write({**ana.record(ID).mine, "description": {"en": "Mended."}})
    ana.desk.store.reviews.step(ID, ReviewStep.RETURNED, "Ana", "Say where.")
    (answer,) = carrying.answers_for(ana.desk, installation(bo))
    assert answer.outcome is Outcome.TAKEN
