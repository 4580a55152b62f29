"""What a file says of itself, read in a process of its own: nothing here imports Django."""
