"""Where somebody is named, and one for another everywhere."""
