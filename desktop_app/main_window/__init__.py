"""The main window: its top, its places, its pages and its foot, what it shows around them, and who tells whom in it."""
