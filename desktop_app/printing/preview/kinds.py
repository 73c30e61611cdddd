"""The preview of each kind of print."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.printing.blank_forms import empty_form_paper, filled_form_paper
from desktop_app.printing.preview.page import PreviewPage
from desktop_app.printing.preview.wishes import FolderWishes, ListWishes, RecordWishes, WishBox
from forms.registry import UnknownForm, form_for
from sync.records import Query


def record_preview(desk: Desk, background: Background, identifier: str) -> PreviewPage:
    """The page for one record, with its private notes where they are wanted."""
    return _wished(background, RecordWishes(desk, identifier))


def form_preview(desk: Desk, background: Background, what: str) -> PreviewPage:
    """The page for a form on paper: an empty one for a type of record, a filled one for an identifier."""
    try:
        form = form_for(what)
    except UnknownForm:
        return PreviewPage(background, lambda: filled_form_paper(desk, what))
    return PreviewPage(background, lambda: empty_form_paper(desk, form))


def list_preview(desk: Desk, background: Background, query: Query, chosen: Sequence[str] = ()) -> PreviewPage:
    """The page for a list of the records that a query asks for, or of those chosen of them."""
    return _wished(background, ListWishes(desk, query, tuple(chosen)))


def folder_preview(
    desk: Desk, background: Background, query: Query, chosen: Sequence[str] = ()
) -> PreviewPage:
    """The page for a folder of the records that a query asks for, or of those chosen of them."""
    return _wished(background, FolderWishes(desk, query, tuple(chosen)))


def _wished(background: Background, wishes: WishBox) -> PreviewPage:
    return PreviewPage(background, wishes.maker(), wishes=wishes)
