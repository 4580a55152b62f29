"""What editors of meetings are told, offered and spared."""
