"""The published versions of a record."""
