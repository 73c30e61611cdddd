"""What is asked: every form of the clearing-house, declared once and read by window, print, merge and search."""
