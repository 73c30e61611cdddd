"""No request that can be thought of makes the practice clearing-house fail, or answer other than it says it does."""

from __future__ import annotations

import pytest

from sync.practice.people import accounts as people
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.property_checks import check, furnished, operations

EXAMPLES = 3


@pytest.mark.long
def test_whatever_is_asked_is_answered_as_it_is_described(visiting: Visiting) -> None:
    visits = [visiting(email) for email in (people.FOCAL_POINT, people.SECRETARIAT, None)]
    known = furnished(visits[0])
    found = list(operations(visits[0].get("/openapi.json").json()))
    assert len(found) > 90
    for operation in found:
        check(operation, visits, known, EXAMPLES)
