"""A publication as others cite, harvest and find it: pure functions of a `Work`.

No HTTP and no models. `work` says what a publication is. `bibtex`, `ris` and `csl` write it for
reference managers, `formatted` for readers, `highwire`, `dublin_core`, `structured_data` and
`signposting` for machines. `shown` gathers what a page shows.
"""
