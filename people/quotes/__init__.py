"""What people said: who, where, and how far they agree that it is shown."""
