"""The requests API (v2016): requests for assistance."""
