"""Asking for a file of a report in a form that one can read."""
