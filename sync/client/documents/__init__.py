"""The documents API (v2013): drafts, lists, publication, reviews, revisions, rights."""
