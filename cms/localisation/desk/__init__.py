"""The translator's desk: the list of what is to do, the editor, and the preview beside it."""
