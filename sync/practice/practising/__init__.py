"""What makes it good to practise on: example records, and colleagues who are played."""
