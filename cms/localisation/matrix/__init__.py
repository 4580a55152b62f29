"""Every page and snippet in every language, at a glance."""
