"""Commands that read and change the records on this computer."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from desktop_app.commands.filtering import query_of
from desktop_app.commands.telling import by_share, told
from desktop_app.desk import Desk
from desktop_app.operations import exporting
from desktop_app.operations.drafts import check, existing
from desktop_app.operations.importing import import_file
from desktop_app.operations.logs import log_of, save_log
from desktop_app.operations.offering import offer_again
from desktop_app.operations.sending import NotReady, submit
from forms.registry import form_for
from sync.records import Intent, Record, Row

DONE, NEEDS_A_PERSON = 0, 1


def show_json(value: Any) -> None:
    """Print a value as JSON that people can read."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def import_records(desk: Desk, options: Namespace) -> int:
    """``import FILE``: take records in the clearing-house's own JSON as local edits."""
    with told() as progress:
        tell = by_share(progress, "Taking in records …")
        outcomes = import_file(desk, Path(options.file), tell, progress.stopped)
    for outcome in outcomes:
        print(f"{outcome.identifier or '-'}: {outcome.phrase}")
    refused = sum(not outcome.taken for outcome in outcomes)
    print(json.dumps({"taken": len(outcomes) - refused, "refused": refused}))
    return NEEDS_A_PERSON if refused else DONE


def export_records(desk: Desk, options: Namespace) -> int:
    """``export FILE``: write all records, or those asked for; as JSON, or as rows where FILE ends in .xlsx or .csv."""
    chosen = desk.store.records.identifiers(query_of(options, desk))
    with told() as progress:
        tell = by_share(progress, "Writing records …")
        done = exporting.export_records(desk, chosen, Path(options.file), tell=tell, stopped=progress.stopped)
    if done.cut:
        print(
            f"{done.cut} text(s) were too long for a cell: only their beginning was written.", file=sys.stderr
        )
    if done.not_held:
        print(f"{done.not_held} answer(s) have a shape that no cell can hold: left out.", file=sys.stderr)
    print(json.dumps({"written": done.written}))
    return DONE


def show_log(desk: Desk, options: Namespace) -> int:
    """``log [FILE]``: what was sent and received, for a helper; nothing that was entered stands in it."""
    if options.file:
        save_log(desk, Path(options.file))
        print(json.dumps({"written": options.file}))
    else:
        print(log_of(desk), end="")
    return DONE


def list_records(desk: Desk, options: Namespace) -> int:
    """``list``: what is on this computer, as a JSON list."""
    show_json([_row(row) for row in desk.store.records.rows(query_of(options, desk), language=desk.language)])
    return DONE


def show_record(desk: Desk, options: Namespace) -> int:
    """``show ID``: a record's document, or with ``--full`` all that is known of it."""
    record = existing(desk, options.id)
    show_json(_full(desk, record) if options.full else record.mine)
    return DONE


def offer_records(desk: Desk, _options: Namespace) -> int:
    """``offer``: let go all that is newer here than at a clearing-house that went back."""
    print(f"{offer_again(desk)} record(s) wait to be sent again.")
    return DONE


def submit_record(desk: Desk, options: Namespace) -> int:
    """``submit ID``: put a record into the queue, as a draft or with ``--publish`` to ask for publication."""
    try:
        submit(desk, options.id, Intent.PUBLISH if options.publish else Intent.DRAFT)
    except NotReady as unready:
        print(unready.what, file=sys.stderr)
        _print_problems(desk, options.id)
        return NEEDS_A_PERSON
    record = existing(desk, options.id)
    if record.conflicts:
        print(
            "It waits in the queue until its conflict is settled: see conflicts and resolve.", file=sys.stderr
        )
        return NEEDS_A_PERSON
    print("It waits in the queue and goes out with the next sync.")
    open_problems = () if options.publish else check(desk, record)
    if open_problems:
        print(NotReady(open_problems).what, "See show --full.")
    return DONE


def _print_problems(desk: Desk, identifier: str) -> None:
    for line in _problems(desk, existing(desk, identifier)):
        print(f"  {line['field']}: {line['problem']}", file=sys.stderr)


def _row(row: Row) -> dict[str, Any]:
    return {
        "identifier": row.identifier,
        "type": form_for(row.record_type).word,
        "title": row.title,
        "state": row.state.value,
        "changed": row.changed_at.isoformat(),
        "sent": row.sent_at.isoformat() if row.sent_at else None,
    }


def _full(desk: Desk, record: Record) -> dict[str, Any]:
    return {
        "identifier": record.identifier,
        "type": form_for(record.record_type).word,
        "state": record.state.value,
        "waits_for": record.intent.value if record.intent else None,
        "changed": record.changed_at.isoformat(),
        "sent": record.sent_at.isoformat() if record.sent_at else None,
        "conflicts": [conflict.path for conflict in record.conflicts],
        "merged": list(record.merged),
        "to_mend": _problems(desk, record),
        "document": record.mine,
    }


def _problems(desk: Desk, record: Record) -> list[dict[str, str]]:
    return [
        {"field": problem.path, "code": problem.code, "problem": str(problem.phrase)}
        for problem in check(desk, record)
    ]
