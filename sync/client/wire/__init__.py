"""The road to a clearing-house: one connection kept open, packed requests, several at once, faults in words."""
