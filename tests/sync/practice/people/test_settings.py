"""What users want kept for themselves (facts, section 2.8: me/settings)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sync.practice.visits import Visit

SETTINGS = "/api/v2016/me/settings"
NAME = "CHM-1001"


def test_a_setting_is_kept_replaced_and_forgotten(focal_point: Visit) -> None:
    assert focal_point.get(f"{SETTINGS}/{NAME}").status_code == 404
    number = focal_point.post(f"{SETTINGS}/", {"userId": NAME, "alertFrequency": "daily"}).json()["id"]
    kept = focal_point.get(f"{SETTINGS}/{NAME}").json()
    assert kept == {"_id": number, "userId": NAME, "alertFrequency": "daily"}
    replaced = focal_point.put(f"{SETTINGS}/{NAME}", {**kept, "userId": "other", "alertFrequency": "weekly"})
    assert replaced.json() == {**kept, "alertFrequency": "weekly"}
    assert focal_point.get(SETTINGS).json() == [replaced.json()]
    assert focal_point.delete(f"{SETTINGS}/{NAME}").status_code == 200
    assert focal_point.get(SETTINGS).json() == []


def test_settings_are_everybodys_own(focal_point: Visit, colleague: Visit, nobody: Visit) -> None:
    focal_point.post(SETTINGS, {"userId": NAME, "a": 1})
    assert colleague.get(f"{SETTINGS}/{NAME}").status_code == 404
    assert colleague.put(f"{SETTINGS}/{NAME}", {"a": 2}).status_code == 404
    assert colleague.post(SETTINGS, {"userId": NAME, "a": 3}).status_code == 200
    assert focal_point.get(f"{SETTINGS}/{NAME}").json()["a"] == 1
    assert nobody.get(SETTINGS).status_code == nobody.post(SETTINGS, {"userId": NAME}).status_code == 401


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"userId": 5},
        {"userId": " "},
        {"userId": "x" * 129},
        {"userId": NAME, "a": "x" * 100_001},
        [],
    ],
)
def test_what_is_no_setting_is_refused(focal_point: Visit, wrong: Any) -> None:
    assert focal_point.post(SETTINGS, wrong).status_code == 400
    assert focal_point.get(SETTINGS).json() == []


def test_a_name_is_taken_once_and_there_are_not_too_many(focal_point: Visit) -> None:
    answers = [focal_point.post(SETTINGS, {"userId": str(number)}).status_code for number in range(100)]
    assert set(answers) == {200}
    assert focal_point.post(SETTINGS, {"userId": "0"}).status_code == 400
    assert focal_point.post(SETTINGS, {"userId": "100"}).status_code == 400
    assert focal_point.get(f"{SETTINGS}/{'x' * 200}").status_code == 404
