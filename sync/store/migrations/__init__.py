"""The migrations of the database, each by itself: none imports today's tables."""
