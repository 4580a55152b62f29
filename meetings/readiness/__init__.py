"""What still keeps a meeting from being ready: pure checks over its draft, a file for each group.

Errors hold every way of publishing, warnings do not. `registry` knows all checks, `loading` reads
drafts (one, or all with a constant number of queries); the editor's panel, the publication guard,
the report and `manage.py check_meetings` ask the same.
"""
