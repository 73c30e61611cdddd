"""What a passphrase must be, for records and for bundles: apart, as the window asks for one before all else."""

from __future__ import annotations

SHORTEST = 8
"""Letters that a new passphrase has at least: fewer are tried out in hours, whatever the key is derived with."""
