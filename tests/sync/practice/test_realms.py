"""The configurations of realms (facts, sections 1.1 and 4); open to everybody."""

from __future__ import annotations

import pytest

from sync.practice.realms import configuration_for
from sync.practice.refusals import Refusal
from tests.sync.practice.visits import Visit

REALMS = "/api/v2018/realm-configurations"


def test_the_realm_of_this_host_is_described(nobody: Visit) -> None:
    realm = nobody.get(f"{REALMS}/127.0.0.1").json()
    assert (realm["realm"], realm["baseURL"], realm["hosts"]) == (
        "CHM",
        nobody.address,
        ["127.0.0.1", "localhost"],
    )
    assert realm["roles"]["nationalFocalPoint"] == ["ChmNrNationalFocalPoint", "NFP-CBD"]
    assert realm["schemas"]["capacityBuildingInitiative"]["publishingAuthorities"] == [
        "Chm-CBIPublishingAuthority"
    ]
    assert realm["schemas"]["resource"]["type"] == "reference"
    assert nobody.get(f"{REALMS}/{nobody.address.removeprefix('http://')}").json() == realm
    assert nobody.get(REALMS, q='{"realm":"CHM"}').json() == [realm]
    assert nobody.get(REALMS, q='{"environment":"practice"}').json() == [realm]
    assert nobody.get(REALMS, q='{"realm":"CHM"}', fo="1").json() == realm


@pytest.mark.parametrize("query", ['{"environment":"production"}', '{"realm":"ABS"}', '{"realm":"BCH"}'])
def test_no_other_realm_is_configured(nobody: Visit, query: str) -> None:
    assert nobody.get(REALMS, q=query).json() == []
    refused = nobody.get(f"{REALMS}/chm.cbd.int")
    assert (refused.status_code, refused.json()["code"]) == (404, "notFound")


def test_a_query_that_is_not_understood_is_refused(nobody: Visit) -> None:
    assert nobody.get(REALMS, q="CHM").status_code == 400


@pytest.mark.parametrize("host", ["course.example", "Course.Example:8080", "localhost:1", "127.0.0.1"])
def test_the_realm_is_served_by_every_name_of_the_computer(host: str) -> None:
    told = configuration_for(host, "http://course.example:8080")
    assert told["hosts"] == ["127.0.0.1", "localhost", "course.example"]


def test_an_address_of_the_newer_kind_is_a_host_too() -> None:
    assert configuration_for("[::1]:80", "http://[::1]:80")["hosts"][-1] == "::1"
    with pytest.raises(Refusal):
        configuration_for("::2", "http://[::1]:80")
