"""Every door of the program through which bytes come in from outside, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.support.fuzzing import answers, carried, kept, records, rescued, sheets, updates, words
from tests.support.fuzzing.target import Target

DOORS: Mapping[str, Callable[[], Target]] = {
    "workbook": sheets.workbooks,
    "workbook-file": sheets.workbook_files,
    "csv": sheets.csv_files,
    "json": records.json_files,
    "bundle": carried.signed_bundles,
    "bundle-file": carried.bundle_files,
    "answers": answers.answers,
    "preferences": kept.preferences,
    "database": kept.databases,
    "backup": rescued.backups,
    "backup-encrypted": rescued.encrypted_backups,
    "repair": rescued.damaged,
    "repair-encrypted": rescued.encrypted_damaged,
    "update": updates.signed_updates,
    "update-file": updates.update_files,
    "texts": words.texts,
    "command-line": words.command_lines,
}
