"""What editors of publications are told, offered and spared."""
