"""Who can take part and follow: what is provided for access, and in which languages.

Each provision is answered with yes, no or not yet confirmed; nothing is assumed of what nobody has
said. The answers are facts of a meeting: one record for all its languages.
"""
