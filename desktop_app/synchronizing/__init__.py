"""The clearing-house as the window knows it: signing in, synchronizing by hand or by itself, asking it one thing."""
