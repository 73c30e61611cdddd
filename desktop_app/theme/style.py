"""The one stylesheet: what a palette cannot say."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

import resources
from desktop_app.theme.colours import DARK, Colours

_SHEET = Template("""
QToolTip { background: $side; color: $text; border: 1px solid $line; padding: 4px; }
QPushButton, QToolButton[look="button"] {
  background: $base; color: $text; border: 1px solid $edge; border-radius: 6px; min-height: 22px; padding: 4px 12px; }
QPushButton:hover, QToolButton[look="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[look="button"]:pressed, QPushButton:checked { background: $chosen; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: $muted; border-color: $line; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton[look="main"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: bold; }
QPushButton[look="main"]:hover { background: $accent_hover; }
QPushButton[look="main"]:focus { border: 2px solid $text; }
QPushButton[look="main"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[look="link"] {
  background: transparent; border: 1px solid transparent; color: $link; text-decoration: underline; padding: 4px 6px; }
QPushButton[look="link"]:focus { border: 2px solid $accent; padding: 3px 5px; }
QPushButton[look="link"][edge="leading"] { padding-left: 1px; }
QPushButton[look="link"][edge="leading"]:focus { padding-left: 0; }
QPushButton[look="chip"] { background: $chosen; border: 1px solid $chosen; border-radius: 11px; padding: 1px 10px; }
QPushButton[look="chip"]:focus { border: 2px solid $accent; padding: 0 9px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 3px 5px; min-height: 20px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $chosen; }
QToolButton:focus { border: 2px solid $accent; padding: 2px 4px; }
QToolButton[look="button"]::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QToolButton[look="close"] { font-size: 16px; min-width: 20px; }
QLineEdit, QPlainTextEdit, QTextEdit {
  background: $base; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 4px 7px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted; }
QLineEdit { min-height: 22px; }
QLineEdit QToolButton { min-height: 0; padding: 0; border: 0; background: transparent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px 6px; }
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:read-only { background: $side; }
QComboBox, QAbstractSpinBox {
  background: $base; color: $text; border: 1px solid $edge; border-radius: 6px; min-height: 22px; padding: 4px 7px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 3px 6px; }
QComboBox:disabled, QAbstractSpinBox:disabled { background: $side; color: $faint; }
QComboBox::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 22px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {
  border: 0; padding: 0; min-height: 0; background: transparent; placeholder-text-color: $muted; }
QAbstractSpinBox QLineEdit { padding: 0 5px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$pictures/down_$shade.svg"); width: 12px; }
QAbstractSpinBox::up-arrow { image: url("$pictures/up_$shade.svg"); width: 12px; }
QCheckBox, QRadioButton { min-height: 24px; spacing: 8px; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator {
  width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px; background: $base; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$pictures/check_$shade.svg"); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate {
  background: $accent; border-color: $accent; image: url("$pictures/dash_$shade.svg"); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px; background: $base; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox, QRadioButton { border: 2px solid transparent; padding: 0 2px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; border-radius: 6px; }
QTableView, QListView, QTreeView { border: 1px solid $line; border-radius: 6px; background: $base; outline: 0; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {
  background: $chosen; color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QTableView::item, QTreeView::item { padding: 0 5px; }
QTableCornerButton::section { background: $window; border: 0; border-bottom: 1px solid $line; }
QListView#choices_list::item { min-height: 22px; }
QHeaderView::up-arrow { image: url("$pictures/up_$shade.svg"); width: 10px; }
QHeaderView::down-arrow { image: url("$pictures/down_$shade.svg"); width: 10px; }
QHeaderView::section {
  background: $window; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 6px 8px; font-weight: bold; }
QMenu { background: $base; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding: 4px; }
QMenu::item:selected { background: $chosen; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QFrame[look="card"] { background: $base; border: 1px solid $line; border-radius: 8px; }
QFrame[look="pane"] { background: $base; border: 1px solid $line; border-radius: 6px; margin: 1px; }
QFrame[look="chosen"] { background: $base; border: 2px solid $accent; border-radius: 6px; }
QTextEdit[look="said"] { background: $base; border: 1px solid transparent; padding: 0; }
QTextEdit[look="said"]:focus { border: 1px solid $accent; padding: 0; }
QFrame[look="band"] { background: $band; border: 0; border-bottom: 1px solid $warning; }
QFrame[look="band"] QLabel, QFrame[look="band"] QPushButton[look="link"] { color: $on_band; }
QLabel[look="foot"] { background: $side; color: $text; border-top: 1px solid $line; }
QLabel[look="fault"] { color: $danger; }
QFrame[look="bar"] { background: $side; border: 0; border-top: 1px solid $line; }
QFrame[look="top"] { background: $side; border: 0; border-bottom: 1px solid $line; }
QFrame[look="line"] { background: $line; border: 0; max-height: 1px; }
QWidget#navigation { background: $side; }
QListView[look="side"] { background: $side; border: 0; border-radius: 0; }
QListView[look="side"]:focus { border: 2px solid $accent; border-radius: 6px; }
QScrollArea { border: 0; background: transparent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTabBar::tab {
  background: transparent; color: $muted; border: 2px solid transparent; border-bottom: 3px solid transparent;
  padding: 2px 12px; min-height: 22px; }
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 6px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $line; }
QProgressBar { border: 1px solid $edge; border-radius: 5px; background: $base; max-height: 10px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
""")


def sheet(colours: Colours) -> str:
    """The stylesheet in these colours."""
    shade = "dark" if colours is DARK else "light"
    return _SHEET.substitute(asdict(colours), pictures=resources.path("styles").as_posix(), shade=shade)
