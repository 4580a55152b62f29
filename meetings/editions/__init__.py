"""*Start next edition*: a draft of the next meeting of a series, made from the last one.

`copying` says what stays and what begins anew, `starting` writes it, `left_to_do` says what editors
still have to do.
"""
