"""How the program starts, from the file that a person clicks on to the window, and how it ends.

What is here is loaded before anything else, so it loads as little as it can.
"""
