"""The search index: Solr's query language, as far as the real clients use it."""
