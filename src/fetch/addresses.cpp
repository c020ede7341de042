#include "fetch/addresses.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace narrator::fetch {
namespace {

using V4 = std::array<std::uint8_t, 4>;
using V6 = std::array<std::uint8_t, 16>;

template <typename Address>
struct Network {
  Address address;
  unsigned int bits;
};

// The registries of special-purpose addresses, RFC 6890 and what came after it.
constexpr Network<V4> private_v4[] = {
    {{0, 0, 0, 0}, 8},       // this network
    {{10, 0, 0, 0}, 8},      // private
    {{100, 64, 0, 0}, 10},   // shared by the customers of a provider
    {{127, 0, 0, 0}, 8},     // loopback
    {{169, 254, 0, 0}, 16},  // link-local; there clouds tell machines their secrets
    {{172, 16, 0, 0}, 12},   // private
    {{192, 0, 0, 0}, 24},    // protocols
    {{192, 168, 0, 0}, 16},  // private
    {{198, 18, 0, 0}, 15},   // benchmarks
    {{224, 0, 0, 0}, 3},     // multicast, reserved, broadcast
};
constexpr Network<V6> private_v6[] = {
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 127},  // unspecified, loopback
    {{0, 0x64, 0xff, 0x9b, 0, 1}, 48},                        // translation inside a network
    {{0x01, 0}, 64},                                          // discarded
    {{0x20, 0x01, 0, 0}, 23},                                 // protocols, Teredo
    {{0xfc}, 7},                                              // unique local
    {{0xfe, 0x80}, 10},                                       // link-local
    {{0xfe, 0xc0}, 10},                                       // site-local, as it was
    {{0xff}, 8},                                              // multicast
};
// Prefixes behind which an IPv4 address stands.
constexpr Network<V6> carriers_of_v4[] = {
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96},  // mapped
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 96},        // compatible
    {{0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}, 96},  // NAT64
    {{0x20, 0x02}, 16},                                // 6to4
};

template <typename Address>
bool is_in(const Address& address, const Network<Address>& network) {
  for (unsigned int bit = 0; bit < network.bits; ++bit) {
    const auto mask = static_cast<std::uint8_t>(0x80U >> (bit % 8));
    if (((address[bit / 8] ^ network.address[bit / 8]) & mask) != 0) return false;
  }
  return true;
}

bool is_private(const V4& address) {
  return std::any_of(std::begin(private_v4), std::end(private_v4), [&](const auto& network) { return is_in(address, network); });
}

bool is_private(const V6& address) {
  for (const Network<V6>& network : private_v6)
    if (is_in(address, network)) return true;
  for (const Network<V6>& carrier : carriers_of_v4) {
    V4 carried{};
    std::copy_n(address.begin() + carrier.bits / 8, carried.size(), carried.begin());
    if (is_in(address, carrier)) return is_private(carried);
  }
  return false;
}

template <typename Address>
std::optional<Address> parsed(int family, const std::string& ip) {
  Address address{};
  if (inet_pton(family, ip.c_str(), address.data()) != 1) return std::nullopt;
  return address;
}

std::string without_zone(const std::string& ip) { return ip.substr(0, ip.find('%')); }

bool is_below(const std::string& host, std::string_view domain) {
  return host == domain || (host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.');
}

}  // namespace

bool is_address(const std::string& ip) {
  const std::string plain = without_zone(ip);
  return parsed<V4>(AF_INET, plain) || parsed<V6>(AF_INET6, plain);
}

bool is_private_address(const std::string& ip) {
  const std::string plain = without_zone(ip);
  if (const auto v4 = parsed<V4>(AF_INET, plain)) return is_private(*v4);
  const auto v6 = parsed<V6>(AF_INET6, plain);
  return !v6 || is_private(*v6);
}

bool is_private_host(const std::string& host, const IsPrivate& is_private) {
  std::string name = host;
  if (name.starts_with('[') && name.ends_with(']')) name = name.substr(1, name.size() - 2);
  if (is_address(name)) return is_private(name);
  if (name.ends_with('.')) name.pop_back();
  if (name.find('.') == std::string::npos) return true;  // a machine next door
  constexpr std::string_view local[] = {"localhost", "local", "internal", "lan", "home.arpa"};
  return std::any_of(std::begin(local), std::end(local), [&](std::string_view domain) { return is_below(name, domain); });
}

}  // namespace narrator::fetch
