"""The translation memory: what has been translated before, offered again."""
