"""Publications that a meeting promises: words until they are public, then links; and those that
were forgotten."""
