"""What is said of backups: when, why, how large; what is in one; what would be lost by going back to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.desk import Desk
from desktop_app.operations.absence import is_news_that_it_is_long_away, note_seen
from desktop_app.queue.saying import say_size
from desktop_app.shortening import shortened
from desktop_app.told import Told
from desktop_app.values import title_in
from desktop_app.words import isolated, say_exactly, say_number, say_when, tr
from forms.registry import form_for
from forms.words import Phrase
from sync.errors import Trouble
from sync.records import Clock
from sync.store.safekeeping.ballast import Room
from sync.store.safekeeping.keeping import Made
from sync.store.safekeeping.looking import Contents, Glance
from sync.store.safekeeping.names import Backup
from sync.store.safekeeping.second_place import Carried

NAMED = 5
_LONGEST = 70


def say_backup(backup: Backup, when: str = "") -> str:
    """A backup in one line: when it was made, as ``moments_of`` has it, and why."""
    return tr("{when}: {why}", when=Phrase(when or say_exactly(backup.at)), why=backup.why.phrase)


def moments_of(backups: Sequence[Backup]) -> list[str]:
    """When each was made: to the minute, or to the second where another was made in the same minute."""
    minutes = [say_exactly(backup.at) for backup in backups]
    number = Counter(minutes)
    return [
        minute if number[minute] == 1 else say_exactly(backup.at, seconds=True)
        for minute, backup in zip(minutes, backups, strict=True)
    ]


def contents_sentences(contents: Contents, language: str, clock: Clock) -> Iterator[str]:
    """What is in a backup: how many records of which type, and which were changed last."""
    by_type: Counter[str] = Counter()
    for (record_type, _state), number in contents.counts.items():
        by_type[record_type] += number
    yield tr("{n} record is in it.", "{n} records are in it.", n=contents.records)
    for record_type, number in by_type.most_common():
        yield f"{type_name(record_type)}: {say_number(number)}"
    if contents.files:
        yield tr("{n} attached file belongs to them.", "{n} attached files belong to them.", n=contents.files)
    if contents.newest:
        yield tr("Changed last:")
        yield from (say_glance(glance, language, clock) for glance in contents.newest[:NAMED])


def lost_sentences(lost: Sequence[Glance], language: str, clock: Clock) -> Iterator[str]:
    """What is here and would not be after going back."""
    if not lost:
        yield tr("Nothing was changed since: nothing would be lost.")
        return
    yield tr(
        "{n} record was made or changed since. What changed in it would be gone from your lists:",
        "{n} records were made or changed since. What changed in them would be gone from your lists:",
        n=len(lost),
    )
    yield from (say_glance(glance, language, clock) for glance in lost[:NAMED])
    if len(lost) > NAMED:
        yield tr("and {n} more", "and {n} more", n=len(lost) - NAMED)


def say_glance(glance: Glance, language: str, clock: Clock) -> str:
    """A record by its title, and when it was changed."""
    title = isolated(shortened(title_in(glance.title, language), _LONGEST) or tr("Without a title"))
    return tr("“{title}”, {when}", title=Phrase(title), when=Phrase(say_when(glance.at, clock)))


def type_name(record_type: str) -> str:
    """What the records of a type are called; the type itself where this program has no form for it."""
    try:
        return tr(form_for(record_type).plural)
    except LookupError:
        return record_type


def told_of(made: Made) -> Told:
    """That a backup was made; and which older ones had no room beside it."""
    said = [tr("The backup is made and checked.")]
    if made.crowded_out:
        said.append(
            tr(
                "{n} older backup was removed, for all together would take too much room.",
                "{n} older backups were removed, for all together would take too much room.",
                n=len(made.crowded_out),
            )
        )
    return Told(" ".join(said), "good")


def not_made(error: Exception) -> Told:
    """Why no backup could be made; a fault of ours is raised."""
    if not isinstance(error, Trouble):
        raise error
    return Told(" ".join([tr("No backup could be made."), *map(tr, error.sentences)]), "warning")


def told_of_carrying(desk: Desk, carried: Carried) -> Told | None:
    """What somebody must know of a visit to the second place, if anything; that copies were made there is no news."""
    if carried.is_apart:
        words = tr(
            "A copy of these records, or an earlier computer of yours, has its backups in the second place too. From "
            "now on yours lie there in a folder of their own; nothing was removed."
        )
        return Told(words, "info")
    if carried.is_there:
        note_seen(desk)
    elif is_news_that_it_is_long_away(desk):
        words = tr(
            "Your second place for backups has not been there for two weeks or longer. When the stick is put in or the "
            "disk is connected, what is missing is copied by itself."
        )
        return Told(words, "info")
    return None


def say_room(room: Room | None) -> str:
    """A warning where the room on the disk is little; an empty text where there is enough, or nobody knows."""
    if room is None or not room.is_little:
        return ""
    left = Phrase(say_size(room.free, 1))
    if room.ballast_is_gone:
        return tr("The disk is full ({size} left): free some space", size=left)
    return tr("Little room on the disk: {size} left", size=left)
