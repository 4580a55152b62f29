"""Brings reports of an older system into the site: a table and a folder of files.

Read (`table`, `columns`, `rows`: pure), compared with what is there (`planning`), written
(`writing`). What is planned is what is written, so a dry run says the truth.
"""
