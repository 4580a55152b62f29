"""After a meeting: what was withheld of places and people is removed for good."""
