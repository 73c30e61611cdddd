"""What the commands tell of bundles."""

from __future__ import annotations

from typing import Any

from desktop_app.desk import Desk
from forms.languages import in_language
from forms.registry import UnknownForm, form_for
from sync import signing_keys
from sync.bundle.looking import Item, Preview
from sync.bundle.making import Made
from sync.report import Result
from sync.store.senders import Known


def told_made(made: Made) -> dict[str, Any]:
    """A bundle that was written."""
    told: dict[str, Any] = {"file": str(made.path), "bundle": made.bundle, "bytes": made.size}
    return told | {"records": made.changes, "files": made.files}


def told_preview(preview: Preview) -> dict[str, Any]:
    """A bundle before it is taken in."""
    manifest = preview.manifest
    sender = {"name": manifest.sender.name, "country": manifest.sender.country}
    sender |= {"installation": manifest.sender.installation, "fingerprint": preview.fingerprint}
    part = {"series": manifest.part.series, "number": manifest.part.number, "of": manifest.part.of}
    return {
        "bundle": manifest.identifier,
        "kind": manifest.kind.value,
        "sender": sender | {"is": preview.acquaintance.value},
        "made": manifest.made_at,
        "for": manifest.recipient,
        "part": part,
        "counts": {effect.value: number for effect, number in preview.effects.items()},
        "answers": dict(preview.outcomes),
        "records": [_told_item(item) for item in preview.items],
        "files": {"number": preview.files, "bytes": preview.file_bytes},
        "missing_files": [file.name for file in preview.missing],
        "vocabularies": preview.vocabularies,
    }


def told_sender(known: Known) -> dict[str, str]:
    """Somebody whose bundles were taken in."""
    names = {"installation": known.installation, "name": known.name, "country": known.country}
    return names | {
        "fingerprint": signing_keys.fingerprint(known.installation),
        "since": known.first_at.isoformat(),
    }


def line_of(desk: Desk, result: Result) -> str:
    """What became of one record, in a line."""
    titles = desk.store.records.titles([result.identifier])
    title = in_language(dict(titles.get(result.identifier, {})), desk.language) or "(no title)"
    return (
        f"{result.what.value:<12} {_word(result.record_type)} {result.identifier} “{title}”: {result.phrase}"
    )


def _told_item(item: Item) -> dict[str, Any]:
    told: dict[str, Any] = {
        "identifier": item.identifier,
        "type": _word(item.record_type),
        "title": item.title,
    }
    told |= {"by": item.who, "effect": item.effect.value}
    return told | ({"why": str(item.phrase)} if item.phrase else {})


def _word(record_type: str) -> str:
    try:
        return form_for(record_type).word
    except UnknownForm:
        return "record"
