"""The tables of a paper as a workbook, or as a CSV file."""
