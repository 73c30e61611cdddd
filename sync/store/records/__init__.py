"""The records in the database: how one is read, edited, received, decided on, put into the bin and erased.

``kept`` is one record in the middle of a transaction and ``writing`` all that follows from a change of it; the others
say what happens to a record, from whichever side.
"""
