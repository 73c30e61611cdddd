"""Requests that wait for this person to decide."""
