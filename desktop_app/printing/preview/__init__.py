"""Looking at a print before it goes out: its pages, what is wished of it, and the ways on to a file or a printer."""
