"""Attachments and temporary files, kept in pieces."""
