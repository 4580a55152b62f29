"""Papers of meetings: the concept note and the programme as documents, in the reader's language."""
