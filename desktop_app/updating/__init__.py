"""Newer versions that were carried by hand, in the window."""
