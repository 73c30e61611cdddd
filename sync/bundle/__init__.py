"""Changes carried by hand: one signed file from computer to computer, taken in, answered by a receipt."""

ENDING = ".focal"
