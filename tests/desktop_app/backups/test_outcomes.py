"""What the window says after a repair: which records a person has to look through, and which are not there."""

from __future__ import annotations

from desktop_app.backups.outcomes import told_of_repair
from sync.store.salvage.report import Named, Repaired


def test_the_records_that_were_put_together_again_are_named_and_those_that_are_lost() -> None:
    mended = tuple(Named(f"A-{number}", {"en": f"Workshop {number}"}) for number in range(7))
    told = told_of_repair(Repaired({"record": 9}, {}, 0, mended, (Named("B-1", {}),), None, None))
    assert told.role == "warning"
    named = "“Workshop 0”, “Workshop 1”, “Workshop 2”, “Workshop 3”, “Workshop 4”, and 2 more"
    assert f"Put together again: {named}." in told.text
    assert "Not saved: “B-1”." in told.text
    assert told.text.endswith("The log names each of them.")


def test_of_a_whole_repair_no_record_is_named() -> None:
    told = told_of_repair(Repaired({"record": 9}, {}, 0, (), (), None, None))
    assert (told.text, told.role) == ("9 records were saved.", "good")
