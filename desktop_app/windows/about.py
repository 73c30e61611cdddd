"""What this program is."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtWidgets import QWidget

from desktop_app import look
from desktop_app.windows.plain_page import PlainPage
from desktop_app.words import tr


class AboutPage(PlainPage):
    """Name, version, what it is for, where the data are, under what licence it may be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say it."""
        super().__init__(tr("About Focal Desk"), parent)
        self.setObjectName("about_page")
        for text in (
            tr("Focal Desk {version}", version=version("focal-desk")),
            tr(
                "For national focal points of the Convention on Biological Diversity, and for those who draft for "
                "them: activities, needs and materials, entered and checked with or without a connection."
            ),
            tr("Your records are kept on this computer. They go only to the clearing-house that you chose."),
            tr("Free to use, to copy and to change, under the MIT licence."),
        ):
            label = look.PlainLabel(text, copied=True)
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.column.addStretch(1)
