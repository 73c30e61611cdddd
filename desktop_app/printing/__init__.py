"""Paper: what is printed, how it is set on pages, and the ways on to a printer, a file or the screen."""
