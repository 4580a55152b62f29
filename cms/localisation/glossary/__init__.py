"""The glossary: the Centre's words in each language, at hand where somebody translates."""
