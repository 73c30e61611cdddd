"""Tell by the exit code whether a window can be shown here: 0 yes, 1 no screen."""

import ctypes
import os
import sys
from pathlib import Path


def x_answers() -> bool:
    """Whether the X server named by DISPLAY takes a connection; yes where nothing here can ask it."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def wayland_answers() -> bool:
    """Whether the socket named by WAYLAND_DISPLAY is there."""
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/"), os.environ["WAYLAND_DISPLAY"]).is_socket()


def has_screen() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere if X or Wayland answers."""
    if sys.platform in {"win32", "darwin"}:
        return True
    if os.environ.get("WAYLAND_DISPLAY") and wayland_answers():
        return True
    return bool(os.environ.get("DISPLAY")) and x_answers()


if __name__ == "__main__":
    sys.exit(0 if has_screen() else 1)
