"""What the window shows beside records: the first start, signing in, settings, help."""
