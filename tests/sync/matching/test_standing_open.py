"""Whether a record still stands open on a day; what is known in part lasts to its end."""

from __future__ import annotations

from datetime import date

import pytest

from forms.kinds import Document
from sync.matching.standing_open import Standing, last_day, standing_of
from tests.sync.matching.given import ACTIVITY, MATERIAL, NEED, OFFER

TODAY = date(2025, 3, 14)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025", date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2025-03-14", date(2025, 3, 14)),
        ("2025-13", None),
        ("2025-02-31", None),
        ("0000", None),
        ("soon", None),
        ("", None),
    ],
)
def test_the_last_day_of_a_date_that_may_be_known_in_part(text: str, day: date | None) -> None:
    assert last_day(text) == day


@pytest.mark.parametrize(
    ("kind", "answers", "standing"),
    [
        (OFFER, {"applicationDeadline": "2025-03-13"}, Standing("2025-03-13", True, True)),
        (OFFER, {"applicationDeadline": "2025-03-14"}, Standing("2025-03-14")),
        (OFFER, {"endDate": "2024"}, Standing("2024", True, True)),
        (OFFER, {"applicationDeadline": "2025", "endDate": "2024"}, Standing("2025")),
        (OFFER, {"applicationDeadline": "soon", "endDate": "2024"}, Standing("2024", True, True)),
        (OFFER, {"applicationDeadline": 5}, Standing()),
        (NEED, {"endDate": "2025-02"}, Standing("2025-02", True, True)),
        (ACTIVITY, {"endDate": "2019"}, Standing("2019", True, False)),
        (MATERIAL, {"publicationDate": "1999-01"}, Standing()),
    ],
)
def test_an_offer_closes_with_its_last_day_to_apply(kind: str, answers: Document, standing: Standing) -> None:
    assert standing_of(kind, answers, TODAY) == standing
