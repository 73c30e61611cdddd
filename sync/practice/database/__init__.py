"""The database: SQLite in a file or PostgreSQL by address, its tables, turns and snapshots."""
