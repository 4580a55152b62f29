"""A true status per object and language, kept by signals."""
