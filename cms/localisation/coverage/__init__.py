"""How much of the site each language has."""
