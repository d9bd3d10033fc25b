"""Which network addresses are of the public internet.

Evidence is somebody's link, and a worker that follows it must not become a way into a network of
ours: not to this machine, not to a neighbour, not to a cloud's metadata service. An IPv6 address
that stands for an IPv4 one is judged by the one it leads to.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

# RFC 6052: a translator turns these into the IPv4 address in the last 32 bits.
NAT64 = IPv6Network("64:ff9b::/96")


def beralamat_umum(alamat: str) -> bool:
    """Whether that is an address which anybody on the internet means the same by."""
    try:
        ip = ip_address(alamat)
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        if ip.scope_id or ip.teredo or ip.is_site_local:
            return False
        ip = _tujuan(ip)
    return ip.is_global and not (ip.is_multicast or ip.is_reserved)


def _tujuan(ip: IPv6Address) -> IPv4Address | IPv6Address:
    """Where packets to it end: at the IPv4 address inside, where there is one."""
    if ip in NAT64:
        return IPv4Address(int(ip) & 0xFFFF_FFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip
