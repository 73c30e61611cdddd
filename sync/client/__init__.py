"""The ways to a clearing-house: the port, and what speaks the real API behind it."""
