"""What makes several records a folder: its title page, its contents, where a chapter begins."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.printing.said import Said


@dataclass(frozen=True, slots=True)
class Front:
    """The title page of a folder: from where, what it is called, and what else is to be said of it."""

    place: Said
    title: Said
    below: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a folder begins here, on a new page; its name stands in the running head of its later pages.

    ``key`` is what the contents call it; it is the only one of its name in a paper. Nothing is drawn of it.
    """

    said: Said
    key: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: the chapter's name, its key, and what kind of thing it is."""

    said: Said
    key: str
    kind: Said


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents of a folder, with the pages on which its chapters begin; on a new page."""

    title: Said
    entries: tuple[Entry, ...]
