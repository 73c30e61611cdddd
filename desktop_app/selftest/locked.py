"""Records are kept encrypted: they open with the passphrase and with nothing else, and can be had plain again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.operations.drafts import new_record
from desktop_app.operations.locking import change_protection, key_to_open
from desktop_app.selftest.bench import Bench
from desktop_app.selftest.entered import MATERIAL
from forms.registry import form_for
from sync.store.encryption.unlocking import is_encrypted

_PASSPHRASE = "a passphrase for a moment"  # noqa: S105 - it locks nothing that is kept


def lock(bench: Bench) -> str:
    """A database is made with a passphrase, opened with it, and converted to a plain one with nothing lost."""
    folder = bench.out / "locked"
    with closing(Desk.open(folder, key=key_to_open(folder, _PASSPHRASE))) as desk:
        identifier = new_record(desk, form_for(MATERIAL)).identifier
    bench.expect(is_encrypted(folder), "the file cannot be read without the passphrase")
    bench.expect(_opens(folder, _PASSPHRASE, identifier), "the record is there with the passphrase")
    change_protection(folder, _PASSPHRASE, "", lambda _told: None, lambda: False)
    bench.expect(not is_encrypted(folder), "the records are plain again")
    bench.expect(_opens(folder, "", identifier), "the record is there without a passphrase")
    return "encrypted, opened, decrypted"


def _opens(folder: Path, passphrase: str, identifier: str) -> bool:
    with closing(Desk.open(folder, key=key_to_open(folder, passphrase))) as desk:
        return desk.store.records.get(identifier) is not None
