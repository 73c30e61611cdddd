"""The program without its window: one module for each group of commands."""
