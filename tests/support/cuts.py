"""Every kind of call that a synchronization makes, the scene that makes it, and where the line may end in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from itertools import count, cycle

from tests.support.cutting_line import CUTS, Cut
from tests.support.scenes import SCENES
from tests.support.stage import End, Stage

_DOCUMENTS, _NEEDS = "/v2013/documents", "/v2016/bbi-requests"
_LISTED = f"{_DOCUMENTS}?$filter&$orderby&$skip&$top"
_DRAFT = f"{_DOCUMENTS}/{{id}}/versions/draft"
KINDS: dict[str, str] = {
    "POST /v2013/authentication/token": "sign_in_and_terms",
    "GET /v2013/authentication/user": "sign_in_and_terms",
    "GET /v2013/thesaurus/domains/{domain}/terms": "sign_in_and_terms",
    "GET /v2013/index/select?fl&q&rows&sort&wt": "sign_in_and_terms",
    f"GET {_LISTED}&body&collection=mydraft": "first_pull",
    f"GET {_LISTED}&body&collection=my": "first_pull",
    f"GET {_LISTED}&collection=request": "nothing_to_do",
    f"GET {_LISTED}&collection=mydraft": "news",
    f"GET {_LISTED}&collection=my": "news",
    f"GET {_NEEDS}?f&l&q&s&sk": "news",
    f"GET {_NEEDS}/{{number}}?f": "news",
    f"GET {_DRAFT}?body&info": "news",
    f"GET {_DRAFT}?info": "edits",
    f"GET {_DOCUMENTS}/{{id}}?info": "discarded_there",
    f"GET {_DOCUMENTS}/{{id}}?body&info": "withdrawal",
    f"PUT {_DRAFT}?schema": "edits",
    f"POST {_NEEDS}": "first_drafts",
    f"PATCH {_NEEDS}/{{number}}": "edits",
    f"PUT {_DOCUMENTS}/x/validate?schema": "publication",
    f"GET {_DRAFT}/securities/update?metadata&schema": "publication",
    f"GET {_DRAFT}/securities/create?metadata&schema": "withdrawal",
    f"GET {_DOCUMENTS}/{{id}}/securities/delete?metadata&schema": "withdrawal",
    "GET /v2018/realm-configurations?q": "publication",
    "GET /v2013/workflows?l&q&s": "returned",
    "POST /v2013/workflows": "publication",
    f"PUT {_DOCUMENTS}/{{id}}?schema": "publication_of_a_contact",
    f"DELETE {_DRAFT}": "discarded_here",
    f"DELETE {_DOCUMENTS}/{{id}}?schema": "withdrawal_of_a_contact",
    f"GET {_DOCUMENTS}/{{id}}/attachments?$skip&$top": "a_file",
    "POST /v2015/temporary-files": "a_file",
    "PUT /storage/temporary-files/{number}?X-Expires&X-Signature": "a_file",
    f"POST {_DOCUMENTS}/{{id}}/attachments/persist-temporary/{{number}}": "a_file",
}
_UNDONE = (Cut.BEFORE, Cut.REQUEST_HEAD, Cut.REQUEST_BODY)
_UNTOLD = (Cut.STATUS, Cut.ANSWER_HEAD, Cut.FIRST_BYTE, Cut.MIDDLE, Cut.LAST_BYTE)


@dataclass(frozen=True)
class Case:
    """The line ends at a place of a call of this kind, at the one with this number in the scene."""

    kind: str
    scene: str
    where: Cut
    at: int = 1

    def __str__(self) -> str:
        """For the list of tests."""
        return f"{self.kind}, {self.where.value}, {self.scene}, {self.at}"


def _share() -> Iterator[Case]:
    """Of each write one cut before it is done, one between, one after; of each reading one: all places in turn."""
    undone, untold, any_place = cycle(_UNDONE), cycle(_UNTOLD), cycle(CUTS)
    for kind, scene in KINDS.items():
        places = [next(any_place)]
        if not kind.startswith("GET"):
            places = [next(undone), Cut.AFTER_WORK, next(untold)]
        yield from (Case(kind, scene, where) for where in places)


SHARE = tuple(_share())


def everything(stage: Stage, scene: str) -> Iterator[Case]:
    """Every place of every call of a scene."""
    stage.play(SCENES[scene])
    numbers = {kind: count(1) for kind in stage.met}
    for kind in list(stage.met):
        at = next(numbers[kind])
        yield from (Case(kind, scene, where, at) for where in CUTS)


def differences(stage: Stage, well: End, case: Case) -> list[str]:
    """Play it; the lines in which its end is another than that on a good line."""
    end = stage.play(SCENES[case.scene], case.kind, case.where, case.at)
    return list(unified_diff(well, end, "uncut", str(case), n=0, lineterm=""))
