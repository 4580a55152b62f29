"""Orders for translations, from the form to the last language that is current."""
