"""Translations go out to translators' own tools as XLIFF 1.2 or PO, and come back.

Without the database: `package` writes and reads files, `comparison` says what a file would change.
With it: `gathering` makes documents of translations, `applying` compares files with what is there
and writes them; the admin's screens and the two commands stand on these.
"""
