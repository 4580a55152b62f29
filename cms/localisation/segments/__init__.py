"""Segments: the units a translator works on (XLIFF trans-units)."""
