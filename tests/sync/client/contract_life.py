"""The contract's part that plays the whole life of a record, and of an attached file."""

from __future__ import annotations

import hashlib
import io

from sync.client.answers import Upload
from sync.client.port import ClearingHouse
from sync.records import Standing
from tests.sync.client import given_documents as some
from tests.sync.client.contract import Stage, approve, give_back, stamps

MATERIAL, FIRST = some.MATERIAL, some.FIRST


class Life:
    """To be inherited together with ``contract.Drafts``."""

    def test_draft_request_return_change_request_approval_new_draft_removal(
        self, stage: Stage, mine: ClearingHouse
    ) -> None:
        """As issue 3 names it; a colleague, whose program knows only stamps, sees each step once."""
        colleague = stage.house("colleague")
        known = stamps(list(colleague.changes({})))

        def seen() -> list[tuple[Standing, bool]]:
            changes = list(colleague.changes(known))
            moved = [(one.stamp.standing, one.document is not None) for one in changes]
            known.clear()
            known.update(stamps(changes))
            stage.later()
            return moved

        mine.save_draft(MATERIAL, FIRST, some.material())
        assert seen() == [(Standing.DRAFT, True)]
        mine.publish(MATERIAL, FIRST, some.material())
        assert seen() == [(Standing.REVIEW, False)]
        give_back(stage, FIRST, "Say who wrote it.")
        assert seen() == [(Standing.DRAFT, False)]
        changed = some.material(authors={"en": "B. Writer"})
        mine.save_draft(MATERIAL, FIRST, changed)
        assert seen() == [(Standing.DRAFT, True)]
        mine.publish(MATERIAL, FIRST, changed)
        approve(stage, FIRST)
        assert seen() == [(Standing.PUBLISHED, True)]
        newer = some.material(authors={"en": "C. Writer"})
        mine.save_draft(MATERIAL, FIRST, newer)
        assert seen() == [(Standing.REVISED, True)]
        assert mine.revision(MATERIAL, FIRST, 1) == changed
        mine.delete_draft(MATERIAL, FIRST)
        assert seen() == [(Standing.PUBLISHED, True)]
        mine.ask_removal(MATERIAL, FIRST)
        assert seen() == [(Standing.REVIEW, False)]
        approve(stage, FIRST)
        assert seen() == []
        assert colleague.look(MATERIAL, FIRST) is None
        assert stage.requests(FIRST) == 3

    def test_a_file_is_attached_once_per_content_even_before_its_record_is_there(
        self, mine: ClearingHouse
    ) -> None:
        content = b"Seeds, step by step. " * 5000
        file = Upload(
            "Guide é.pdf",
            "application/pdf",
            len(content),
            hashlib.sha256(content).hexdigest(),
            lambda: io.BytesIO(content),
        )
        told: list[tuple[int, int]] = []
        address = mine.upload(FIRST, file, lambda done, total: told.append((done, total)))
        assert address.startswith(f"/api/v2013/documents/{FIRST}/attachments/")
        assert told[-1] == (len(content), len(content))
        assert told == sorted(told)
        assert mine.upload(FIRST, file, lambda _done, _total: None) == address
