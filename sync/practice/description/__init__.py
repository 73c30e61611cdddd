"""The description of the API that it serves of itself."""
