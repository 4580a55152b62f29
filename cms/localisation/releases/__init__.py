"""What goes out together: pages with all their languages that are ready."""
