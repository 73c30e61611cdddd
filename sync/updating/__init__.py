"""Updates carried by hand: a signed file with a whole program, checked, tried and laid beside the one that runs.

Nothing here knows of windows, and nothing asks a server whether there is something new.
"""

ENDING = ".focal-update"
