"""Records as rows of a sheet: workbooks to fill in, read back, exported, and marked where something is to be mended."""
