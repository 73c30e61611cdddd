"""What pages of all rooms are made of: their top, tabs, tables and boxes, and what is said where nothing stands."""
