// Which addresses belong to the listener's own machine and network. A page may not lead there.
#pragma once

#include <functional>
#include <string>

namespace narrator::fetch {

using IsPrivate = std::function<bool(const std::string& ip)>;

/// Loopback, private, link-local, shared, multicast and reserved addresses, also inside IPv6 addresses that carry an
/// IPv4 address. What is no address is private: nobody can say where it leads.
/// @param ip numeric, IPv4 or IPv6, with or without a zone ("%eth0")
bool is_private_address(const std::string& ip);

bool is_address(const std::string& ip);

/// By its name or number alone, without asking anybody: localhost, an address, a name that only a local network has.
/// @param host in lower case; an IPv6 address may be in brackets
bool is_private_host(const std::string& host, const IsPrivate& is_private);

}  // namespace narrator::fetch
