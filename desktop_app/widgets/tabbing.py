"""From one part of a page to the next with Tab, in the order in which the parts stand there, whenever they were made.

Qt goes by the order in which widgets were made; a row that is added, or a question that comes up later, would be
reached only after everything else in the window.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """The parts of a widget that Tab stops at, in their order."""
    if _stops_at(widget):
        yield widget
        return
    if not widget.isVisible() or not widget.isEnabled():
        return
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if inside is not None:
        yield from in_order(inside)
    elif layout is not None:
        yield from _of(layout)


def _of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _of(inner)
        elif widget is not None:
            yield from in_order(widget)


def step(page: QWidget, *, forward: bool) -> bool:
    """Put the cursor into the next part of the page or the one before, or beyond its end; whether that was done."""
    stops = list(in_order(page))
    current = QApplication.focusWidget()
    if current not in stops:
        return False
    place = stops.index(current) + (1 if forward else -1)
    target = stops[place] if 0 <= place < len(stops) else _beyond(page, current, forward=forward)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True


def _beyond(page: QWidget, current: QWidget, *, forward: bool) -> QWidget | None:
    """The next stop outside of the page, as Qt goes round the window."""
    one: QWidget | None = current
    while one is not None:
        one = one.nextInFocusChain() if forward else one.previousInFocusChain()
        if one is current:
            break
        if one is not None and one is not page and not page.isAncestorOf(one) and _stops_at(one):
            return one
    return None


def _stops_at(widget: QWidget) -> bool:
    stops = widget.focusPolicy() & _TAB and widget.focusProxy() is None
    return bool(stops) and widget.isVisible() and widget.isEnabled()


def holds_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard is within this widget, or will be once its window is in front."""
    focused = cast("QWidget | None", widget.window().focusWidget())
    return focused is not None and widget.isAncestorOf(focused)
