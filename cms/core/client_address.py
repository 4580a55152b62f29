"""The address a request comes from, where proxies stand before the site. Pure.

A header can say anything: `X-Forwarded-For` is believed as far as trusted proxies wrote it.
"""

from collections.abc import Iterable, Sequence
from ipaddress import ip_address, ip_network


def client_address(remote: str, forwarded_for: str, trusted: Sequence[str]) -> str:
    """The nearest address that is no trusted proxy's.

    `remote` is who opened the connection (empty for a socket of this machine, which is as good as
    trusted once any proxy is), `forwarded_for` the header, `trusted` addresses and networks.
    """
    hops = [hop.strip() for hop in forwarded_for.split(",") if hop.strip()]
    nearest = remote
    while trusted and hops and (not nearest or is_among(nearest, trusted)):
        hop = hops.pop()
        if not _is_address(hop):
            break
        nearest = hop
    return nearest


def is_among(address: str, networks: Iterable[str]) -> bool:
    """Whether an address is one of those, or in one of those networks; False for no address."""
    if not _is_address(address):
        return False
    found = ip_address(address)
    return any(found in ip_network(network, strict=False) for network in networks)


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
