"""The pop-up that asks for a name, of a template or a workspace; one that will not do is said so in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.boxes import LineBox
from desktop_app.questions.problem_line import ProblemLine
from desktop_app.words import tr
from sync.errors import Trouble

WIDTH = 460
LONGEST = 120


class NameDialog(QDialog):
    """``keep`` is given the name and may raise Trouble: then the pop-up stays, with what is wrong."""

    def __init__(
        self,
        heading: str,
        hint: str,
        verb: str,
        name: str,
        keep: Callable[[str], None],
        parent: QWidget,
        asked: str = "",
    ) -> None:
        """``verb`` is what the button says that does it; ``name`` is what stands in the box at first.

        ``asked`` says whose name is asked for, where it is not a template's.
        """
        super().__init__(parent)
        self.setObjectName("name_template")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Focal Desk"))
        self._keep = keep
        said = look.MutedLabel(hint)
        said.setWordWrap(True)
        said.setFixedWidth(WIDTH)
        said.setMinimumHeight(said.heightForWidth(WIDTH))
        self.box = LineBox()
        self.box.setObjectName("template_name")
        self.box.setAccessibleName(asked or tr("Name of the template"))
        self.box.setMaxLength(LONGEST)
        self.box.setText(name)
        self.box.selectAll()
        self.wrong = ProblemLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.WIDE, look.WIDE, look.WIDE)
        layout.setSpacing(look.GAP)
        for part in (look.Heading(heading), said, self.box, self.wrong):
            layout.addWidget(part)
        layout.addSpacing(look.GAP)
        layout.addLayout(self._buttons(verb))

    def _buttons(self, verb: str) -> QHBoxLayout:
        do = look.main_button(verb, "name_yes")
        do.setDefault(True)
        do.clicked.connect(self._do)
        leave = look.button(tr("Not now"), "name_no")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(do)
        return row

    def _do(self) -> None:
        try:
            self._keep(self.box.text())
        except Trouble as trouble:
            self.wrong.say([" ".join(map(tr, trouble.sentences))])
            self.wrong.setMinimumHeight(self.wrong.heightForWidth(WIDTH))
            self.box.setFocus()
        else:
            self.accept()
