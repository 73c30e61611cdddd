"""What this computer is called in the names of builds and updates: the system and the processor."""

from __future__ import annotations

import platform
import sys

_SYSTEMS = {"win32": "windows", "darwin": "macos"}
_PROCESSORS = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}


def this_platform() -> str:
    """The system and the processor for which this program is built, such as ``linux-x86_64`` or ``macos-arm64``."""
    return named(sys.platform, platform.machine())


def named(system: str, machine: str) -> str:
    """The name for what Python calls the system and the processor; what differs from system to system is one word."""
    processor = machine.lower()
    return f"{_SYSTEMS.get(system, system)}-{_PROCESSORS.get(processor, processor)}"
