"""Whose address a request has, where proxies stand before the site and anybody can say anything."""

import pytest

from cms.core.client_address import client_address

PROXIES = ["127.0.0.1", "10.0.0.0/8", "2001:db8::/32"]


@pytest.mark.parametrize(
    ("remote", "forwarded", "trusted", "expected"),
    [
        ("203.0.113.9", "", [], "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", [], "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", PROXIES, "203.0.113.9"),
        ("127.0.0.1", "198.51.100.1", PROXIES, "198.51.100.1"),
        ("127.0.0.1", "198.51.100.1, 10.1.2.3", PROXIES, "198.51.100.1"),
        # What stands before the first that is not trusted, its sender may have made up.
        ("127.0.0.1", "192.0.2.7, 198.51.100.1, 10.1.2.3", PROXIES, "198.51.100.1"),
        ("127.0.0.1", "10.1.2.3", PROXIES, "10.1.2.3"),
        ("127.0.0.1", "198.51.100.1, nonsense", PROXIES, "127.0.0.1"),
        ("2001:db8::1", "2001:db9::7", PROXIES, "2001:db9::7"),
        ("", "198.51.100.1", PROXIES, "198.51.100.1"),
        ("", "198.51.100.1", [], ""),
    ],
)
def test_the_nearest_address_that_is_no_proxys(remote, forwarded, trusted, expected) -> None:
    assert client_address(remote, forwarded, trusted) == expected
