"""What the window does with templates: the menu, the page, keeping one from a record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.deeds.deeds import Deeds
from desktop_app.desk import Desk
from desktop_app.operations.copying import keep_template
from desktop_app.operations.drafts import existing
from desktop_app.templates.menu import TemplateMenu
from desktop_app.templates.naming import LONGEST, NameDialog
from desktop_app.templates.page import TemplatesPage
from desktop_app.told import Told
from desktop_app.words import tr
from forms.documents import title_of
from forms.registry import form_for


class TemplatesAtWork(QObject):
    """Belongs to a window; ``open_page`` opens a page on top of the one in front."""

    def __init__(
        self, desk: Desk, deeds: Deeds, window: QWidget, open_page: Callable[[QWidget], None]
    ) -> None:
        """Nothing is shown yet."""
        super().__init__(window)
        self._desk, self._deeds, self._window, self._open_page = desk, deeds, window, open_page

    def offer_in(self, menu: QMenu) -> None:
        """Offer templates at the end of the “New” menu."""
        templates = TemplateMenu(self._desk, menu)
        templates.chosen.connect(self._deeds.from_template)
        templates.all_wanted.connect(self.open)
        menu.addSeparator()
        menu.addMenu(templates)

    def open(self) -> None:
        """Show all templates."""
        self._open_page(TemplatesPage(self._desk))

    def keep(self, identifier: str) -> None:
        """Ask for a name, and keep the answers of a record under it."""
        record = existing(self._desk, identifier)
        title = title_of(form_for(record.record_type), record.mine, self._desk.language)
        NameDialog(
            tr("Keep as a template"),
            tr(
                "New records can begin with these answers. Private notes and attached files are not kept in it, "
                "and nothing of it is ever sent."
            ),
            tr("Keep the template"),
            title[:LONGEST],
            lambda name: self._keep(identifier, name),
            self._window.window(),
        ).open()

    def _keep(self, identifier: str, name: str) -> None:
        template = keep_template(self._desk, identifier, name)
        words = tr(
            "The template “{name}” is kept. It is offered under “New”, “From a template”.", name=template.name
        )
        self._deeds.told.emit(Told(words))
