"""Tests that look at the whole demonstration site, built once for all of them."""
