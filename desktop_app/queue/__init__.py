"""What waits to be sent, and how the last synchronizations went."""
