"""Keeping this computer and the clearing-house in step."""
