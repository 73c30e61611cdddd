"""The look: light and dark, each readable, and never a colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import look
from desktop_app.theme.colours import DARK, LIGHT, Colours, contrast, palette
from desktop_app.windows.about import AboutPage
from desktop_app.windows.keys import KeysPage
from sync.records import State

ROLE = QPalette.ColorRole
THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (ROLE.WindowText, ROLE.Window),
        (ROLE.Text, ROLE.Base),
        (ROLE.Text, ROLE.AlternateBase),
        (ROLE.ButtonText, ROLE.Button),
        (ROLE.PlaceholderText, ROLE.Base),
        (ROLE.PlaceholderText, ROLE.Window),
        (ROLE.PlaceholderText, ROLE.AlternateBase),
        (ROLE.HighlightedText, ROLE.Highlight),
        (ROLE.ToolTipText, ROLE.ToolTipBase),
        (ROLE.Link, ROLE.Base),
        (ROLE.Link, ROLE.Window),
    ],
)
def test_every_text_of_the_palette_stands_out(colours: Colours, text: ROLE, ground: ROLE) -> None:
    made = palette(colours)
    assert contrast(made.color(text).name(), made.color(ground).name()) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["base", "window", "side", "hover", "chosen"])
@pytest.mark.parametrize("role", ["text", "muted", "accent", "good", "info", "warning", "danger"])
def test_every_word_and_sign_stands_out_on_every_ground(colours: Colours, ground: str, role: str) -> None:
    if role in ("text", "muted") or ground in ("base", "window", "side"):
        assert contrast(colours.named(role), colours.named(ground)) >= 4.5
    else:
        assert contrast(colours.named(role), colours.named(ground)) >= 3


@THEMES
def test_the_accent_the_band_and_the_edges_stand_out(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_hover) >= 4.5
    assert contrast(colours.on_band, colours.band) >= 4.5
    for ground in (colours.base, colours.window, colours.side):
        assert contrast(colours.edge, ground) >= 3
        assert contrast(colours.accent, ground) >= 3


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_every_state_has_a_word_and_a_sign_of_its_own(worn: QApplication) -> None:
    words = {look.state_word(state) for state in State}
    assert len(words) == len(State)
    pictures = {bytes(look.state_icon(state).pixmap(24, 24).toImage().constBits()) for state in State}
    assert len(pictures) == len(State)


def test_buttons_and_signs_change_with_the_theme(worn: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button, sign = look.button("Save", "save", "save"), look.Sign("info")
    column.addWidget(button)
    column.addWidget(sign)
    window.show()
    light = (_colour(button), _colour(sign))
    look.wear(worn, dark=True)
    assert look.colours() is DARK
    assert (_colour(button), _colour(sign)) == (QColor(DARK.text), QColor(DARK.text))
    assert light == (QColor(LIGHT.text), QColor(LIGHT.text))


def _colour(shown: QPushButton | QLabel) -> QColor:
    """The colour in which a picture is drawn: that of its most opaque points."""
    pixmap = shown.icon().pixmap(48, 48) if isinstance(shown, QPushButton) else shown.pixmap()
    image = pixmap.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return next(
        QColor(image.pixelColor(x, y).name()) for x, y in points if image.pixelColor(x, y).alpha() == 255
    )


def test_the_placeholder_of_a_field_is_readable_under_the_stylesheet(
    worn: QApplication, qtbot: QtBot
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Search")
    field.ensurePolished()
    shown = field.palette().color(ROLE.PlaceholderText)
    assert shown.alpha() == 255
    assert contrast(shown.name(), LIGHT.base) >= 4.5


def test_the_text_of_a_user_is_never_markup(qtbot: QtBot) -> None:
    label = look.PlainLabel("<b>x</b><img src='file:///etc/passwd'>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert look.as_tooltip("<b>&\n") == "<qt>&lt;b&gt;&amp;<br></qt>"
    assert look.as_tooltip("") == ""


def test_a_line_that_does_not_fit_is_whole_in_its_name(qtbot: QtBot) -> None:
    label = look.ElidedLabel("a long\ntext " * 30)
    qtbot.addWidget(label)
    assert label.accessibleName() == label.text()
    assert "\n" not in label.text()
    assert label.minimumSizeHint().width() < label.sizeHint().width()


def test_an_icon_keeps_its_distance_from_the_words_of_its_button(worn: QApplication, qtbot: QtBot) -> None:
    button = look.button("Print", "print", "print")
    qtbot.addWidget(button)
    assert (button.iconSize().width(), button.iconSize().height()) == (20, 16)
    sides = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        worn.setLayoutDirection(direction)
        look.set_icon(button, "print")
        image = button.icon().pixmap(button.iconSize(), 1.0).toImage()
        columns = (range(4), range(16, 20))
        sides.append([any(image.pixelColor(x, y).alpha() for x in xs for y in range(16)) for xs in columns])
    worn.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert sides == [[True, False], [False, True]]


def test_the_way_back_and_the_heading_stand_alike_on_every_page(qtbot: QtBot) -> None:
    found = set()
    for page in (KeysPage(), AboutPage()):
        qtbot.addWidget(page)
        page.resize(1100, 400)
        page.show()
        back = page.findChild(QPushButton, "page_back")
        heading = next(label for label in page.findChildren(look.Heading) if label.text() == page.title())
        assert back is not None
        found.add((back.x(), back.y(), heading.x(), heading.y()))
    assert len(found) == 1
    ((x, y, _heading_x, _heading_y),) = found
    assert (x, y) == (look.WIDE, look.GAP)


def test_arrows_that_point_along_the_line_are_mirrored(qapp: QApplication) -> None:
    there = [_weight(name) for name in ("back", "save")]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = [_weight(name) for name in ("back", "save")]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert there[0] < 0 < mirrored[0]
    assert there[1] == mirrored[1]


def _weight(name: str) -> int:
    """How much more of an icon lies in its right half than in its left one."""
    image = look.icon(name).pixmap(48, 48).toImage()
    half = image.width() // 2
    columns = [
        sum(image.pixelColor(x, y).alpha() for y in range(image.height())) for x in range(image.width())
    ]
    return sum(columns[half:]) - sum(columns[:half])


def test_a_look_that_is_put_on_twice_is_the_same(qapp: QApplication) -> None:
    """Each command that draws in a running program puts it on: the list of fonts grew every time."""
    look.apply(qapp)
    families = qapp.font().families()
    look.apply(qapp)
    assert qapp.font().families() == families
