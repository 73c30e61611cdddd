"""Summaries: how many records there are of what, on the screen and on paper."""
