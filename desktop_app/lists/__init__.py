"""The lists of records: what stands in them, how they are filtered, what is known of the chosen one."""
