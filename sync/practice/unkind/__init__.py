"""Unkindness on request: slow, cut, refused, locked, restored."""
