"""Counting records where they lie: by what they are counted, by two things at once, and which needs no offer fits."""
