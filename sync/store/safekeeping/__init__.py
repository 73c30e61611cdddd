"""Keeping the records safe on this computer: backups by themselves, a second place, restoring, checking, repairing.

A backup is the database alone. Attached files are kept by the digest of their bytes and never change, so they are not
copied with each backup: they stay beside the database as long as one kept backup speaks of them.
"""
