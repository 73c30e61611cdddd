"""Answering over HTTP: in a thread, by itself, or in several processes."""
