"""The part of the “New” menu that begins records with a template."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.lists.places import place_of
from desktop_app.words import tr

WIDEST = 360


class TemplateMenu(QMenu):
    """Filled anew whenever it is opened. ``chosen`` gives a template's number, ``all_wanted`` asks for the page."""

    chosen = Signal(int)
    all_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Empty until it is opened."""
        super().__init__(tr("From a template"), parent)
        self.setObjectName("menu_templates")
        look.set_icon(self.menuAction(), "copy")
        self._desk = desk
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer the templates that there are now."""
        self.clear()
        for template in self._desk.store.templates.all():
            words = self.fontMetrics().elidedText(template.name, Qt.TextElideMode.ElideRight, WIDEST)
            icon = look.icon(place_of(template.record_type).icon)
            action = self.addAction(icon, words.replace("&", "&&"))
            action.setObjectName(f"template_{template.number}")
            action.triggered.connect(lambda _on=False, number=template.number: self.chosen.emit(number))
        if not self.isEmpty():
            self.addSeparator()
        every = self.addAction(tr("All templates …"))
        every.setObjectName("templates_all")
        every.triggered.connect(lambda _on=False: self.all_wanted.emit())
