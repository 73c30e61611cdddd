"""Lists of terms that are carried by hand: beside changes, or in a bundle that holds nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Any

from forms.domains import NATIONAL
from forms.languages import UN_LANGUAGES
from forms.vocabularies import Vocabulary, term_from
from forms.words import say
from sync import signing_keys, strict_json
from sync.bundle import ENDING
from sync.bundle.making import Made, vocabulary_texts
from sync.bundle.model import BundleKind, Manifest, Member, Part
from sync.bundle.office import Office
from sync.bundle.opening import OpenBundle, open_bundle
from sync.bundle.packing import room_in, write_bundle
from sync.errors import Trouble
from sync.learning import news_in
from sync.records import Clock
from sync.store import Store
from sync.strict_json import Malformed

MOST_TERMS = 50_000
_LONGEST_NAME = 2_000
_LONGEST_TEXT = 20_000


def make_terms(store: Store, office: Office, clock: Clock, target: Path) -> Made:
    """Write every list that a clearing-house gave to one signed file; ``clock`` tells when, for people only.

    Not so the lists of a country's own records: they go with the changes of an office of that country.

    Raises Trouble where none came from one, and what ``write_bundle`` raises.
    """
    texts = vocabulary_texts(store, without=NATIONAL)
    if not texts:
        raise Trouble(
            say("No list of terms has come from the clearing-house yet."),
            None,
            say("Synchronize first, or take lists in that another computer saved."),
        )
    manifest = Manifest(
        identifier=store.new_id(),
        kind=BundleKind.CHANGES,
        # Terms are the same everywhere: an office of another country may take them in.
        sender=replace(office.sender(store), country=""),
        serial=store.senders.next_serial(),
        made_at=clock().astimezone(UTC).isoformat(timespec="seconds"),
        practice=office.practice,
        part=Part(store.new_id()),
    )
    path = target.with_name(target.name.removesuffix(ENDING) + ENDING)
    secret = store.senders.secret(signing_keys.new_secret)
    size = write_bundle(path, manifest, secret, texts, (), "", room_in(store))
    return Made(path, manifest.identifier, size, 0, 0)


def take_terms(store: Store, office: Office, path: Path, passphrase: str = "") -> list[Vocabulary]:
    """Take only the lists of terms of a bundle in; those that were news. Raises the refusals, and Trouble for none."""
    with open_bundle(path, passphrase, room_in(store)) as bundle:
        office.check(store, bundle.manifest)
        bundle.check_all()
        if not bundle.members("vocabularies"):
            raise Trouble(
                say("This file holds no list of terms."),
                say("Nothing was changed on this computer."),
                say("Ask for one that was saved where there is a connection."),
            )
        return take_vocabularies(store, bundle)


def take_vocabularies(store: Store, bundle: OpenBundle) -> list[Vocabulary]:
    """Keep lists of terms as the other office got them; those that were news.

    One that this computer itself got from a clearing-house as a whole stays as it is, and one that cannot be read is
    left out; so is a list of a country's own records where the bundle does not say of which country it is.
    """
    own, here = store.vocabularies.asked_for(), store.vocabularies.load()
    taken = []
    for member in bundle.members("vocabularies"):
        try:
            vocabulary = _vocabulary(bundle, member)
        except Malformed:
            continue
        if vocabulary.domain in NATIONAL and not bundle.manifest.sender.country:
            continue
        before = here.get(vocabulary.domain)
        news = news_in(before, vocabulary)
        if news and not (vocabulary.domain in own and before.complete):
            store.vocabularies.keep(news)
            taken.append(news)
    return taken


def _vocabulary(bundle: OpenBundle, member: Member) -> Vocabulary:
    data = bundle.read(member)
    terms = strict_json.objects(data, "terms")
    if not terms or len(terms) > MOST_TERMS:
        raise Malformed("terms")
    for term in terms:
        _check(term)
    domain = strict_json.text(data, "domain")
    return Vocabulary(domain, strict_json.flag(data, "complete"), tuple(map(term_from, terms)))


def _check(term: Mapping[str, Any]) -> None:
    """Malformed where a term has no identifier or name, or what is told of it is not of its kind."""
    if not strict_json.text(term, "identifier").strip():
        raise Malformed("identifier")
    _check_texts(term, "title", _LONGEST_NAME)
    if not any(name.strip() for name in strict_json.inner(term, "title").values()):
        raise Malformed("title")
    for relation in ("broader", "narrower"):
        strict_json.texts(term, relation)
    if term.get("description"):
        _check_texts(term, "description", _LONGEST_TEXT)


def _check_texts(term: Mapping[str, Any], name: str, most: int) -> None:
    texts = strict_json.inner(term, name)
    for language in texts:
        if language not in UN_LANGUAGES:
            raise Malformed(name)
        strict_json.text(texts, language, most)
