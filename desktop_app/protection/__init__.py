"""Encrypted records in the window: the choice at first, unlocking, locking, and changing it later."""
