"""Counts the downloads of files, after the rules of COUNTER, without keeping anything personal.

Only files are counted; the text that is read on the page (the HTML edition) is not.
"""
