"""Encryption of what is kept on this computer: the key, the sealed files, and going over from one key to another.

The database is encrypted by SQLCipher, page by page; attached files are sealed here, piece by piece, under a key that
lies inside the database. So a new passphrase leaves the files as they are.
"""
