"""The site's search: what is asked, what is indexed, what is found, and how it is shown."""
