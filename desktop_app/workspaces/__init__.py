"""Several workspaces on one computer, apart from one another: for a country, for training, for a colleague."""
