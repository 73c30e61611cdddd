"""The colours by role, for light and dark; every text at 4.5:1 or better, every edge of a control at 3:1."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours by what they are for, as ``#rrggbb``."""

    window: str
    base: str
    side: str
    hover: str
    chosen: str
    text: str
    muted: str
    faint: str
    line: str
    edge: str
    accent: str
    on_accent: str
    accent_hover: str
    good: str
    info: str
    warning: str
    danger: str
    band: str
    on_band: str
    link: str

    def named(self, role: str) -> str:
        """The colour of a role by its name; AttributeError where there is no such role."""
        return str(getattr(self, role))


LIGHT = Colours(
    window="#f4f7f6",
    base="#ffffff",
    side="#e9efed",
    hover="#dfe8e5",
    chosen="#cfe6e1",
    text="#1a282c",
    muted="#4f6066",
    faint="#88969a",
    line="#cfd9d6",
    edge="#768684",
    accent="#0b655d",
    on_accent="#ffffff",
    accent_hover="#084f49",
    good="#1d6b36",
    info="#1b5a94",
    warning="#875200",
    danger="#ae2318",
    band="#fdf0d0",
    on_band="#4d3500",
    link="#0b655d",
)
DARK = Colours(
    window="#1b2124",
    base="#14191b",
    side="#20282b",
    hover="#2b3639",
    chosen="#1f4a46",
    text="#e5ecea",
    muted="#a9b8b7",
    faint="#6c7a7b",
    line="#364245",
    edge="#7d8d8d",
    accent="#5fc7b9",
    on_accent="#05201c",
    accent_hover="#7bd6ca",
    good="#7fd099",
    info="#8bbcf0",
    warning="#efb75c",
    danger="#ff9b8f",
    band="#40330f",
    on_band="#ffe7ae",
    link="#5fc7b9",
)


def contrast(one: str, other: str) -> float:
    """How well two colours stand apart, from 1 to 21. Source: WCAG 2.2, contrast ratio."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance. Source: WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def palette(colours: Colours) -> QPalette:
    """The palette of all widgets, placeholder and highlight among them."""
    role = QPalette.ColorRole
    made = QPalette(QColor(colours.window))
    for where, name in {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "base",
        role.AlternateBase: "side",
        role.Text: "text",
        role.Button: "window",
        role.ButtonText: "text",
        role.BrightText: "danger",
        role.ToolTipBase: "side",
        role.ToolTipText: "text",
        role.PlaceholderText: "muted",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Accent: "accent",
        role.Link: "link",
        role.LinkVisited: "link",
        role.Mid: "edge",
        role.Midlight: "line",
        role.Dark: "edge",
    }.items():
        made.setColor(where, QColor(colours.named(name)))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.faint))
    return made
