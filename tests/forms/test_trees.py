"""Terms stand in a tree: as the clearing-house relates them, and by our own arrangement only where it does not."""

from __future__ import annotations

from forms.domains import COUNTRIES, PLACES, REGIONS
from forms.trees import Tree
from forms.vocabularies import Term, Vocabularies, Vocabulary, seed

KNOWN = seed()
EASTERN = "0938DB0F-E4BB-464F-ABBB-ADD615BE5371"
AFRICA = "6F65B204-500B-4C56-B57D-25CC3DC809F8"


def reached(tree: Tree) -> list[str]:
    """Every identifier in the tree, as often as it stands there."""
    found, wait = [], list(tree.roots)
    while wait:
        term = wait.pop()
        found.append(term.identifier)
        wait += tree.below(term.identifier)
    return found


def test_every_country_and_region_stands_in_the_tree() -> None:
    tree = Tree(KNOWN, PLACES, "en")
    assert set(reached(tree)) == {term.identifier for term in KNOWN.terms(PLACES)}


def test_every_country_but_the_union_stands_below_exactly_one_region() -> None:
    found = reached(Tree(KNOWN, PLACES, "en"))
    times = {term.identifier: found.count(term.identifier) for term in KNOWN.get(COUNTRIES).terms}
    assert set(times.values()) == {1}
    assert "eu" in {term.identifier for term in Tree(KNOWN, PLACES, "en").roots}


def test_countries_are_found_below_their_region_and_regions_below_their_continent() -> None:
    tree = Tree(KNOWN, PLACES, "en")
    assert EASTERN in {term.identifier for term in tree.below(AFRICA)}
    assert "ke" in {term.identifier for term in tree.below(EASTERN)}


def test_what_the_clearing_house_relates_goes_before_our_arrangement() -> None:
    region = Term(EASTERN, {"en": "Eastern Africa"}, narrower=("ke",))
    known = KNOWN.with_changes([Vocabulary(REGIONS, True, (region,))])
    assert [term.identifier for term in Tree(known, PLACES, "en").below(EASTERN)] == ["ke"]


def test_a_list_without_relations_has_no_levels() -> None:
    tree = Tree(KNOWN, ("GBF-TARGETS",), "en")
    assert not tree.has_levels
    assert tree.roots == tree.terms == KNOWN.get("GBF-TARGETS").terms


def test_countries_alone_are_a_plain_list_in_the_order_of_the_readers_language() -> None:
    tree = Tree(KNOWN, (COUNTRIES,), "fr")
    names = [term.name("fr") for term in tree.roots]
    assert not tree.has_levels
    assert names.index("Égypte") < names.index("Gabon")


def test_a_term_that_stands_below_itself_is_no_trap() -> None:
    loop = (Term("A", {"en": "A"}, narrower=("A",)), Term("B", {"en": "B"}))
    tree = Tree(Vocabularies([Vocabulary("LIST", True, loop)]), ("LIST",), "en")
    assert not tree.has_levels
    assert [term.identifier for term in tree.roots] == ["A", "B"]


def test_what_stands_within_a_region_is_told_once_at_any_depth_and_in_circles_too() -> None:
    within = Tree(KNOWN, PLACES, "en").within(AFRICA)
    assert within[0] == AFRICA
    assert {EASTERN, "ke", "bj"} <= set(within)
    assert len(within) == len(set(within))
    assert Tree(KNOWN, PLACES, "en").within("ke") == ("ke",)
    circle = [Term("A", {}, narrower=("B",)), Term("B", {}, narrower=("A",))]
    assert set(Tree(Vocabularies([Vocabulary("X", True, tuple(circle))]), ["X"], "en").within("A")) == {
        "A",
        "B",
    }
