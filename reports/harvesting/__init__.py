"""OAI-PMH 2.0 (openarchives.org): libraries and search engines copy what is published here.

`protocol` reads a request, `tokens` remember where a list goes on, `lists` gives its parts,
`answering` finds the answer and `writing` puts it into XML. `records` keeps what there is, and
`changes` tells it what changed.
"""
