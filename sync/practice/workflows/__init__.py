"""Requests to publish or to remove a record, one by one and in batches."""
