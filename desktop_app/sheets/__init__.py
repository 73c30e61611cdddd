"""Records as rows of a sheet, in the window: a workbook to fill in is made, a filled one is looked into and taken."""
