"""The manifest, changes and answers as JSON and back; what is read raises Malformed where it cannot be so."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sync import strict_json
from sync.bundle.model import (
    Answer,
    BundleKind,
    Change,
    Enclosed,
    Manifest,
    Member,
    News,
    Outcome,
    Part,
    Placed,
    Sender,
)
from sync.bundle.review_codec import review_from, review_to_json
from sync.bundle.sentences import phrase_from
from sync.records import Intent, Remote, Stamp, Standing
from sync.strict_json import Malformed

FORMAT, VERSION = "focal-desk bundle", 1


def to_bytes(value: Any) -> bytes:
    """A value as JSON, in ASCII, so that nothing on its way can mistake its letters."""
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def manifest_to_json(manifest: Manifest) -> dict[str, Any]:
    """The manifest as an object, the format's name and version first."""
    return {"format": FORMAT, "version": VERSION, **asdict(manifest)}


def manifest_from(data: Mapping[str, Any]) -> Manifest:
    """The manifest that ``manifest_to_json`` made the object from."""
    sender, part = strict_json.inner(data, "sender"), strict_json.inner(data, "part")
    return Manifest(
        identifier=strict_json.text(data, "identifier"),
        kind=_one_of(BundleKind, data, "kind"),
        sender=Sender(**{name: strict_json.text(sender, name) for name in Sender.__slots__}),
        serial=strict_json.number(data, "serial"),
        made_at=strict_json.text(data, "made_at"),
        practice=strict_json.flag(data, "practice"),
        part=_part_from(part),
        recipient=strict_json.text(data, "recipient"),
        replies_to=tuple(strict_json.texts(data, "replies_to")),
        members=tuple(map(_member_from, strict_json.objects(data, "members"))),
    )


def change_to_json(change: Change) -> dict[str, Any]:
    """The change as an object."""
    plain = {name: getattr(change, name) for name in ("identifier", "record", "record_type", "version")}
    plain |= {"mark": change.mark, "ancestors": sorted(change.ancestors), "document": change.document}
    plain |= {"there": _remote_to_json(change.there) if change.there else None}
    plain |= {"intent": change.intent.value if change.intent else "none", "who": change.who, "at": change.at}
    plain |= {"review": review_to_json(change.review)}
    return {**plain, "files": [asdict(file) for file in change.files]}


def change_from(data: Mapping[str, Any]) -> Change:
    """The change that ``change_to_json`` made the object from."""
    there = strict_json.optional(data, "there")
    record, record_type = strict_json.text(data, "record"), strict_json.text(data, "record_type")
    return Change(
        identifier=strict_json.text(data, "identifier"),
        record=record,
        record_type=record_type,
        version=strict_json.number(data, "version"),
        mark=strict_json.text(data, "mark"),
        ancestors=frozenset(strict_json.texts(data, "ancestors")),
        document=strict_json.inner(data, "document"),
        there=_remote_from(there, record, record_type) if there else None,
        intent=None if data.get("intent") == "none" else _one_of(Intent, data, "intent"),
        who=strict_json.text(data, "who"),
        at=strict_json.text(data, "at"),
        files=tuple(map(_enclosed_from, strict_json.objects(data, "files"))),
        review=review_from(data),
    )


def answer_to_json(answer: Answer) -> dict[str, Any]:
    """The answer as an object."""
    plain = {name: getattr(answer, name) for name in ("change", "record", "included")}
    plain |= {"review": review_to_json(answer.review)}
    return {**plain, "outcome": answer.outcome.value, "reasons": [dict(reason) for reason in answer.reasons]}


def answer_from(data: Mapping[str, Any]) -> Answer:
    """The answer that ``answer_to_json`` made the object from."""
    return Answer(
        strict_json.text(data, "change"),
        strict_json.text(data, "record"),
        _one_of(Outcome, data, "outcome"),
        strict_json.flag(data, "included"),
        tuple(map(_reason_from, strict_json.objects(data, "reasons"))),
        review_from(data),
    )


def news_to_json(news: News) -> dict[str, Any]:
    """The news as an object."""
    names = {"record": news.remote.identifier, "record_type": news.remote.record_type}
    return {
        **names,
        "there": _remote_to_json(news.remote),
        "placed": [asdict(placed) for placed in news.placed],
    }


def news_from(data: Mapping[str, Any]) -> News:
    """The news that ``news_to_json`` made the object from."""
    record, record_type = strict_json.text(data, "record"), strict_json.text(data, "record_type")
    remote = _remote_from(strict_json.inner(data, "there"), record, record_type)
    return News(remote, tuple(map(_placed_from, strict_json.objects(data, "placed"))))


def _remote_to_json(remote: Remote) -> dict[str, Any]:
    stamp = {**asdict(remote.stamp), "standing": remote.stamp.standing.value}
    names = ("document", "changed_by", "server_id", "document_id")
    return {"stamp": stamp, **{name: getattr(remote, name) for name in names}}


def _remote_from(data: Mapping[str, Any], record: str, record_type: str) -> Remote:
    stamp = strict_json.inner(data, "stamp")
    return Remote(
        record,
        record_type,
        Stamp(
            strict_json.text(stamp, "updated"),
            strict_json.number(stamp, "revision"),
            _one_of(Standing, stamp, "standing"),
        ),
        document=strict_json.optional(data, "document"),
        changed_by=strict_json.text(data, "changed_by"),
        server_id=strict_json.text(data, "server_id"),
        document_id=strict_json.optional_number(data, "document_id"),
    )


def _part_from(data: Mapping[str, Any]) -> Part:
    part = Part(
        strict_json.text(data, "series"), strict_json.number(data, "number"), strict_json.number(data, "of")
    )
    if not 1 <= part.number <= part.of:
        raise Malformed("part")
    return part


def _member_from(data: Mapping[str, Any]) -> Member:
    title = strict_json.text(data, "title")
    return Member(
        strict_json.text(data, "name"),
        strict_json.number(data, "size"),
        strict_json.text(data, "digest"),
        title,
    )


def _enclosed_from(data: Mapping[str, Any]) -> Enclosed:
    return Enclosed(
        strict_json.text(data, "digest"), strict_json.text(data, "name"), strict_json.number(data, "size")
    )


def _placed_from(data: Mapping[str, Any]) -> Placed:
    return Placed(**{name: strict_json.text(data, name, 3000) for name in Placed.__slots__})


def _reason_from(data: Mapping[str, Any]) -> dict[str, Any]:
    plain = {name: strict_json.text(data, name) for name in ("path", "code", "by", "at")}
    return {**plain, "phrase": phrase_from(strict_json.inner(data, "phrase"))}


def _one_of(kind: Any, data: Mapping[str, Any], name: str) -> Any:
    try:
        return kind(data.get(name))
    except ValueError as error:
        raise Malformed(name) from error
