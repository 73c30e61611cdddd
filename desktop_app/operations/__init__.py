"""What a person can do, one verb a function; none of them knows a window."""
