"""The backups of the records in the window: what there is, going back to one, what is done about a damaged file."""
