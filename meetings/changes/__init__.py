"""What readers were told of a meeting and is different now: compared, kept for good, shown.

`told` compares, `recording` keeps a change when its publication goes out, `history` says what
follows from all of them, `showing` puts them into words, `feed` into Atom.
"""
