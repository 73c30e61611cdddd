"""Countries (facts, section 2.8); open to everybody."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.sync.practice.visits import Visit

COUNTRIES = "/api/v2013/countries"


def listed(visit: Visit, **asked: Any) -> Any:
    return visit.get(COUNTRIES, **{name: json.dumps(value) for name, value in asked.items()}).json()


def test_a_country_is_found_by_its_code_in_capitals(nobody: Visit) -> None:
    country = nobody.get(f"{COUNTRIES}/BJ").json()
    assert (country["code"], country["name"]["fr"]) == ("BJ", "Bénin")
    assert country in nobody.get(COUNTRIES).json()
    assert nobody.get(f"{COUNTRIES}/").json() == nobody.get(COUNTRIES).json()


def test_what_is_not_known_of_treaties_is_told_as_not_known(nobody: Visit) -> None:
    treaties = nobody.get(f"{COUNTRIES}/BJ").json()["treaties"]
    assert set(treaties) == {"XXVII8", "XXVII8a", "XXVII8b", "XXVII8c"}
    assert set(map(tuple, map(dict.items, treaties.values()))) == {
        (("party", None), ("signature", None), ("deposit", None), ("instrument", None))
    }


def test_countries_are_sorted_paged_counted_and_cut_down(nobody: Visit) -> None:
    by_name = listed(nobody, s={"name.en": 1}, l=2, sk=1, f={"code": 1})
    assert by_name == [{"code": "AL"}, {"code": "DZ"}]
    assert listed(nobody, c=1) == {"count": 198}
    assert [one["code"] for one in listed(nobody, q={"code": {"$in": ["TG", "BJ"]}})] == ["BJ", "TG"]
    assert listed(nobody, q={"name.fr": "Bénin"}, f={"name.en": 1}, fo=1) == {"name": {"en": "Benin"}}
    assert listed(nobody, q={"code": "??"}, fo=1) is None


@pytest.mark.parametrize(
    "wrong", [{"q": "{"}, {"s": "up"}, {"f": "[]"}, {"l": "x"}, {"sk": "-1"}, {"ag": "[]"}]
)
def test_a_parameter_that_is_not_understood_is_named(nobody: Visit, wrong: dict[str, str]) -> None:
    refused = nobody.get(COUNTRIES, **wrong)
    assert (refused.status_code, refused.json()["fields"]) == (400, list(wrong))


@pytest.mark.parametrize("code", ["bj", "XX", "Bj"])
def test_a_country_that_is_not_there_is_not_found(nobody: Visit, code: str) -> None:
    refused = nobody.get(f"{COUNTRIES}/{code}")
    assert (refused.status_code, refused.json()["code"]) == (404, "notFound")
