"""The queue: what waits to be sent, how a record joins it, what is held back in it, and what becomes of it there."""
