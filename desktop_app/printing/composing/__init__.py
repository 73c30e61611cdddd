"""Every kind of block of a paper set in bands, which fill the pages."""
