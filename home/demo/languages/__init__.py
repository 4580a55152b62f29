"""Pages whose languages are not all at the same point, so that every state can be seen."""
