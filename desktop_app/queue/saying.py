"""Cost, speed and time in words for people."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop_app.synchronizing.pace import Going
from desktop_app.words import tr
from forms.words import Phrase
from sync.cost import Cost


def say_size(size: int, digits: int = 0) -> str:
    """A size in bytes, as people say it: 14 kB, or with one of its ``digits`` behind the point 14.2 kB."""
    return QLocale().formattedDataSize(size, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def say_seconds(seconds: float) -> str:
    """A span as people say it: about 3 s, about 2 min, about 1 h."""
    if seconds < 90:
        return tr("about {n} s", "about {n} s", n=max(round(seconds), 1))
    if seconds < 90 * 60:
        return tr("about {n} min", "about {n} min", n=round(seconds / 60))
    return tr("about {n} h", "about {n} h", n=round(seconds / 3600))


def say_cost(cost: Cost) -> str:
    """What the next synchronization costs, and what of that is not known yet."""
    if cost.items:
        said = [tr("{n} record is sent.", "{n} records are sent.", n=cost.items)]
    else:
        said = [tr("Nothing is sent; only news are asked for.")]
    up = Phrase(say_size(cost.up))
    if cost.down is None and not cost.up:
        said.append(tr("How much passes is not known before the first synchronization."))
    elif cost.down is None:
        said.append(
            tr("About {up} go out; how much comes in is not known before the first synchronization.", up=up)
        )
    else:
        down = Phrase(say_size(cost.down))
        said.append(tr("About {up} go out, {down} come in, and what is new there.", up=up, down=down))
    if cost.seconds is not None:
        said.append(tr("At the last speed: {time}.", time=Phrase(say_seconds(cost.seconds))))
    if cost.kept_back:
        said.append(tr("{n} record waits longer.", "{n} records wait longer.", n=cost.kept_back))
    return " ".join(said)


def say_pace(going: Going) -> str:
    """How much passed, how fast, how long it still takes; empty before anything passed."""
    if not going.passed:
        return ""
    size = Phrase(say_size(going.passed))
    if going.expected > going.passed:
        said = [tr("{size} of about {all}", size=size, all=Phrase(say_size(going.expected)))]
    else:
        said = [tr("{size} so far", size=size)]
    if going.speed is not None:
        said.append(tr("{size} a second", size=Phrase(say_size(round(going.speed)))))
    if going.left is not None:
        said.append(tr("{time} left", time=Phrase(say_seconds(going.left))))
    return " · ".join(said)
