"""Colours, style and icons of the program, in light and dark; ``desktop_app.look`` is the way in."""
