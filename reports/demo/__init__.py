"""Publications of the demonstration, in five languages."""

from reports.demo.index import publication_index

__all__ = ["publication_index"]
