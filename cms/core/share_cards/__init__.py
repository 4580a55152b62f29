"""The picture that others show where a page is shared, drawn by code in the page's language."""
