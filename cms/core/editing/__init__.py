"""What makes the admin helpful: checks, forms, panels, choosers and previews of every page type."""
