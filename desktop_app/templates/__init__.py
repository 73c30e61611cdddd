"""Templates in the window: keeping one, beginning a record with one, renaming and removing them."""
