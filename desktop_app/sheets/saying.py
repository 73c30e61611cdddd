"""What is said about the rows of a sheet before and after they are taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.operations.sheet_lines import Effect, Line
from desktop_app.operations.sheets import Preview, Taken
from desktop_app.words import tr
from forms.spreadsheet.cells import Note
from forms.words import Phrase, say

_EFFECTS: Mapping[Effect, tuple[Phrase, str, str]] = {
    Effect.NEW: (say("A draft is made"), "add", "good"),
    Effect.CHANGE: (say("Changes the record here, if you tick it"), "draft", "warning"),
    Effect.ALIKE: (say("A record of this title is here; made if you tick it"), "copy", "warning"),
    Effect.HERE: (say("Is here already"), "check", "muted"),
    Effect.BINNED: (say("Is here, in the bin"), "bin", "muted"),
    Effect.TWICE: (say("Stands twice in the file"), "copy", "muted"),
    Effect.MEND: (say("To be mended first"), "error", "danger"),
}


def say_effect(effect: Effect) -> str:
    """What happens to a row."""
    return tr(_EFFECTS[effect][0])


def effect_sign(effect: Effect) -> tuple[str, str]:
    """The icon and the role of its colour."""
    return _EFFECTS[effect][1:]


def say_row(line: Line, *, with_sheet: bool) -> str:
    """Where a line stands in the file."""
    if with_sheet:
        return tr("{sheet}, row {row}", sheet=Phrase(line.sheet), row=Phrase(str(line.row)))
    return tr("Row {row}", row=Phrase(str(line.row)))


def say_problems(line: Line) -> Iterator[str]:
    """What is to be said at the cells of a line, what stops it first."""
    for said in sorted(line.said, key=lambda said: not said.stops):
        sentence, label = tr(said.phrase), Phrase(tr(said.label))
        if said.stops:
            yield tr("{cell}, {label}: {sentence}", cell=said.cell, label=label, sentence=Phrase(sentence))
        else:
            yield tr(
                "{cell}, {label}, later: {sentence}", cell=said.cell, label=label, sentence=Phrase(sentence)
            )


def say_counts(preview: Preview) -> str:
    """How many rows there are of each effect, in a sentence or two."""
    counts, sentences = preview.counts, []
    if number := counts.get(Effect.NEW, 0):
        sentences.append(tr("{n} draft can be made.", "{n} drafts can be made.", n=number))
    if number := counts.get(Effect.MEND, 0):
        sentences.append(tr("{n} row is to be mended first.", "{n} rows are to be mended first.", n=number))
    if number := counts.get(Effect.CHANGE, 0) + counts.get(Effect.ALIKE, 0):
        sentences.append(tr("{n} row waits for your tick.", "{n} rows wait for your tick.", n=number))
    if number := sum(counts.get(one, 0) for one in (Effect.HERE, Effect.BINNED, Effect.TWICE)):
        sentences.append(tr("{n} row is known already.", "{n} rows are known already.", n=number))
    return " ".join(sentences) or tr("There is no filled row in the file.")


def say_notes(notes: tuple[Note, ...], most: int = 4) -> str:
    """What is to be known about the file, a line each."""
    lines = [f"{note.where}: {tr(note.phrase)}" if note.where else tr(note.phrase) for note in notes[:most]]
    if len(notes) > most:
        lines.append(tr("and {n} more", "and {n} more", n=len(notes) - most))
    return "\n".join(lines)


def say_taken(taken: Taken) -> str:
    """What was done."""
    made, changed = len(taken.made), len(taken.changed)
    sentences = [tr("{n} draft was made.", "{n} drafts were made.", n=made)]
    if changed:
        sentences.append(tr("{n} record was changed.", "{n} records were changed.", n=changed))
    return " ".join(sentences)


def say_left(taken: Taken) -> str:
    """What was left, and why."""
    sentences = [
        tr("You stopped it. Open the file once more to go on: nothing is made twice.")
    ] * taken.stopped
    mended = taken.left.get(Effect.MEND, 0)
    if mended:
        words = tr(
            "{n} row is to be mended first. Save a copy in which every problem is marked at its cell, mend it "
            "there, and open that copy.",
            "{n} rows are to be mended first. Save a copy in which every problem is marked at its cell, mend them "
            "there, and open that copy.",
            n=mended,
        )
        sentences.append(words)
    if left := sum(taken.left.values()) - mended:
        sentences.append(tr("{n} row was left as it is.", "{n} rows were left as they are.", n=left))
    return "\n".join(sentences)
