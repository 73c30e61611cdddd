"""Saving what can be saved of a damaged database: page by page, row by row, into a new one.

SQLite gives up on a table at its first bad page. So the pages are read here directly, as "Database File Format"
(https://www.sqlite.org/fileformat2.html) describes them: every row that lies on a sound page is found, also where the
way that leads to it is broken.
"""
