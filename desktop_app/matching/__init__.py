"""What fits a record: the page, its papers and its words."""
