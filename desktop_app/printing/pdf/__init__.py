"""Papers as PDF files, with what Qt's own writer leaves out: language, bookmarks, links, text that can be searched."""
