"""The read-only JSON API below `/api/`: what pages show, for other people's programs.

This package is the frame: addresses, parameters, errors, caching, the OpenAPI document. What there
is to read is said by the apps, which register a `Collection` each when they start; why it is not
Wagtail's own API is in docs/adr/0011-read-only-api.md.
"""
