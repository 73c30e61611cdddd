"""Bundles and lists of terms that somebody brought: signed by a stranger who knows how, or only bytes."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.operations import carrying
from forms.vocabularies import Term, Vocabulary
from sync import signing_keys
from sync.bundle import codec
from sync.bundle.container import write_sealed
from sync.bundle.making import Wish
from sync.bundle.model import BundleKind, Manifest, Part, Sender
from sync.bundle.packing import Text
from sync.errors import Trouble
from sync.records import Origin
from tests.support.fuzzing.parts import flat_zip, parts_of
from tests.support.fuzzing.target import Place, Target
from tests.support.two_computers import ACTIVITY, NEED

_SECRET = "11" * 32
_KEY = signing_keys.public_key(_SECRET)
_STRANGER = Sender(signing_keys.installation_of(_KEY), "Stranger", "bj", _KEY)
_MANIFEST = Manifest("B-1", BundleKind.CHANGES, _STRANGER, 1, "2025-01-01T00:00:00+00:00", False, Part("S-1"))
_OURS = ("manifest.json", "signature")


def signed_bundles() -> Target:
    """Bundles whose members are changed, then sealed and signed anew, so that they are looked into as a whole."""
    place = Place()
    return Target(
        list(map(flat_zip, _made())), lambda content: _taken(place, _signed(place, content)), place.close
    )


def bundle_files() -> Target:
    """Bundles whose bytes are changed as they lie in the file; the seal is put right again for most."""
    place = Place()
    return Target(_made(), lambda content: _taken(place, place.file(content, "some.focal")), place.close)


def _taken(place: Place, path: Path) -> None:
    desk = place.desk()
    for do in (carrying.look_into, carrying.take_terms, carrying.take_in):
        try:
            done = do(desk, path, "")
        except Trouble:
            continue
        for fault in getattr(done, "faults", ()):
            raise fault


def _signed(place: Place, content: bytes) -> Path:
    """A bundle of these members; a manifest that is JSON is taken as it is, but names what is there."""
    parts = dict(parts_of(content))
    members = {name: part for name, part in parts.items() if name not in _OURS}
    named = tuple(Text(name, part).member for name, part in members.items())
    manifest = codec.manifest_to_json(replace(_MANIFEST, members=named))
    told = _object(parts.get("manifest.json", b""))
    manifest |= {name: value for name, value in told.items() if name not in ("members", "sender")}
    if isinstance(told.get("sender"), dict):
        mine = {"installation": _STRANGER.installation, "key": _KEY}
        manifest["sender"] = {**manifest["sender"], **told["sender"], **mine}
    path = place.folder / "some.focal"
    signed = json.dumps(manifest).encode()
    with write_sealed(path) as archive:
        archive.add("manifest.json", signed)
        archive.add("signature", signing_keys.sign(_SECRET, signed))
        for name, part in members.items():
            archive._archive.writestr(zipfile.ZipInfo(name), part)
    return path


def _object(content: bytes) -> dict[str, Any]:
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _made() -> list[bytes]:
    """What the program itself makes: records handed over, what waits, lists of terms, an answer."""
    ivo, mara = Place(person="Ivo"), Place()
    try:
        return list(_made_by(ivo, mara))
    finally:
        ivo.close()
        mara.close()


def _made_by(ivo: Place, mara: Place) -> list[bytes]:
    desk, other = ivo.desk(), mara.desk()
    path = ivo.folder / "made.focal"
    name, mark = str(ACTIVITY["header"]["identifier"]), str(NEED["meta"]["mark"])
    desk.store.records.save("capacityBuildingInitiative", name, ACTIVITY, origin=Origin.IMPORTED, who="Ivo")
    desk.store.records.save("bbiRequest", mark, NEED, origin=Origin.IMPORTED, who="Ivo")
    (made,) = carrying.make_bundle(desk, path, Wish(records=(name, mark)))
    found = [made.path.read_bytes()]
    carrying.take_in(other, made.path)
    sender = carrying.senders(other)[0].installation
    found.append(carrying.make_receipt(other, mara.folder / "answer.focal", sender).path.read_bytes())
    terms = (Term("K-1", {"en": "Courses", "fr": "Cours"}), Term("K-2", {"en": "Tools"}, ("K-1",)))
    desk.store.vocabularies.keep(Vocabulary("CBD-SUBJECTS", True, terms))
    found.append(carrying.make_terms(desk, ivo.folder / "terms").path.read_bytes())
    return found
