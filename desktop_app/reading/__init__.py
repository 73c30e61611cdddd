"""A record to be read: its answers in words, and what differs from another version of it."""
