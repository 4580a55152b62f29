"""Lists that readers narrow by filters, with the numbers each would give, and as Atom feeds."""
