"""Writing records as a CSV file that Excel opens with all its letters and runs nothing of."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from forms.spreadsheet.columns import heading
from forms.spreadsheet.csv_texts import harmless
from forms.spreadsheet.understanding import Understanding
from forms.spreadsheet.workbook import List, Written, is_sound


def write_csv(
    path: Path, one: List, world: Understanding, each: Callable[[], None] = lambda: None
) -> Written:
    """Write a list, with a BOM, commas and quotation marks everywhere. Raises OSError."""
    speak, written = world.speakers[world.language], Written()
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([harmless(speak(heading(one.form, column))) for column in one.columns])
        for texts in one.rows:
            whole = [text if text is not None and is_sound(text) else None for text in texts]
            written.not_held += whole.count(None)
            writer.writerow([harmless(text or "") for text in whole])
            written.rows += 1
            each()
    return written
