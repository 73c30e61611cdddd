"""The review of records within the country: who asked, what differs, comments, approving and returning."""
