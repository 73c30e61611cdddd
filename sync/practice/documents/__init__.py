"""Documents: drafts, published revisions, locks, validation, lists and downloads."""
