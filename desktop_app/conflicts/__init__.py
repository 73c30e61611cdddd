"""What both sides changed, shown answer by answer, and settled by a person."""
