"""All templates: begin a record with one, give it another name, take it away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.lists.places import place_of
from desktop_app.templates.naming import NameDialog
from desktop_app.told import Told
from desktop_app.widgets.page_top import page_top
from desktop_app.words import tr
from forms.registry import form_for
from sync.store import Template

_NUMBER = int(Qt.ItemDataRole.UserRole)
_HIGH = 44


class TemplatesPage(QWidget):
    """``template_wanted`` gives the number of the one with which a record is to begin."""

    changed = Signal(str)
    back_wanted = Signal()
    told = Signal(Told)
    template_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the templates that there are."""
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("templates")
        self.list = QListWidget()
        self.list.setObjectName("templates_list")
        self.list.setAccessibleName(tr("Templates"))
        self.list.setIconSize(QSize(20, 20))
        self.list.itemActivated.connect(lambda _item: self._use())
        self.list.itemSelectionChanged.connect(self._allow)
        self.hint = look.MutedLabel(
            tr(
                "A template is made from a record: open the record, choose “Actions”, then “Keep as a template …”. "
                "Templates stay on this computer and are never sent."
            )
        )
        self.hint.setWordWrap(True)
        self.use = look.main_button(tr("New record from this template"), "template_use", "add")
        self.rename = look.button(tr("Rename …"), "template_rename", "draft")
        self.remove = look.button(tr("Remove"), "template_remove", "remove")
        self._buttons: tuple[QPushButton, ...] = (self.use, self.rename, self.remove)
        for button, do, key in zip(
            self._buttons, (self._use, self._rename, self._remove), ("", "F2", "Del"), strict=True
        ):
            button.clicked.connect(lambda _on=False, do=do: do())
            if key:
                button.setToolTip(look.as_hint(tr("{what} ({keys})", what=button.text(), keys=key)))
                shortcut = QShortcut(QKeySequence(key), self.list)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(button.click)
        self._arrange()
        self.setFocusProxy(self.list)
        self.refresh()

    def _arrange(self) -> None:
        head, back = page_top(tr("Templates"))
        back.clicked.connect(self.back_wanted)
        foot = QHBoxLayout()
        foot.setSpacing(look.GAP)
        for button in self._buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.WIDE)
        layout.setSpacing(look.GAP)
        layout.addLayout(head)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def title(self) -> str:
        """What the page is called."""
        return tr("Templates")

    def refresh(self) -> None:
        """Read the templates again; the chosen one stays chosen."""
        place = self.list.currentRow()
        self.list.clear()
        for template in self._desk.store.templates.all():
            self.list.addItem(_item(template))
        self.list.setCurrentRow(max(0, min(place, self.list.count() - 1)))
        self.list.setVisible(self.list.count() > 0)
        self._allow()

    def leave(self) -> None:
        """Nothing is pending here."""

    def _allow(self) -> None:
        for button in self._buttons:
            button.setEnabled(self.list.currentItem() is not None)

    def _chosen(self) -> Template:
        return self._desk.store.templates.get(int(self.list.currentItem().data(_NUMBER)))

    def _use(self) -> None:
        self.template_wanted.emit(self._chosen().number)

    def _rename(self) -> None:
        template = self._chosen()
        NameDialog(
            tr("Rename the template"),
            tr("It is shown under this name when a new record begins."),
            tr("Rename"),
            template.name,
            partial(self._rename_to, template.number),
            self.window(),
        ).open()

    def _rename_to(self, number: int, name: str) -> None:
        self._desk.store.templates.rename(number, name)
        self.refresh()

    def _remove(self) -> None:
        """At once, as it can be taken back."""
        template = self._desk.store.templates.remove(self._chosen().number)
        self.refresh()
        words = tr("The template “{name}” is removed. Records made from it stay.", name=template.name)
        self.told.emit(Told(words, action=tr("Undo"), do=partial(self._keep_again, template)))

    def _keep_again(self, template: Template) -> None:
        self._desk.store.templates.keep(template.name, template.record_type, template.document)
        self.refresh()


def _item(template: Template) -> QListWidgetItem:
    kind = tr(form_for(template.record_type).name)
    item = QListWidgetItem(look.icon(place_of(template.record_type).icon), f"{template.name}\n{kind}")
    item.setData(_NUMBER, template.number)
    item.setSizeHint(QSize(0, _HIGH))
    return item
