"""Machine translation: suggestions, by a service that the environment names."""
