"""Papers as HTML: one file that loads nothing."""
