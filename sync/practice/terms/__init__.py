"""The thesaurus, as it stands and as it changes, and the countries."""
