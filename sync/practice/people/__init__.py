"""Accounts, roles and rights, the people of a course, their notices and settings."""
