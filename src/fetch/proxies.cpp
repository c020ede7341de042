#include "fetch/proxies.hpp"

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "base/ascii.hpp"

namespace narrator::fetch {
namespace {

/// "example.org" and ".example.org" both mean the domain and all below it.
bool covers(std::string pattern, const std::string& host) {
  while (pattern.starts_with('.')) pattern.erase(0, 1);
  if (pattern.empty() || !host.ends_with(pattern)) return false;
  return host.size() == pattern.size() || host[host.size() - pattern.size() - 1] == '.';
}

bool is_excepted(std::string host, std::string list) {
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  std::replace(list.begin(), list.end(), ',', ' ');
  std::istringstream patterns(lower_ascii(list));
  for (std::string pattern; patterns >> pattern;)
    if (pattern == "*" || covers(pattern, host)) return true;
  return false;
}

}  // namespace

std::string environment_variable(const std::string& name) {
  const char* const value = std::getenv(name.c_str());
  return value == nullptr ? std::string() : value;
}

std::string proxy_for(const std::string& scheme, const std::string& host, const Environment& environment) {
  const auto either = [&](const std::string& name, const std::string& capitals) {
    const std::string value = environment(name);
    return value.empty() ? environment(capitals) : value;
  };
  if (is_excepted(host, either("no_proxy", "NO_PROXY"))) return {};
  // In capitals it is also what a web server makes of a client's header "Proxy": not for http.
  const std::string own = scheme == "https" ? either("https_proxy", "HTTPS_PROXY") : environment("http_proxy");
  return own.empty() ? either("all_proxy", "ALL_PROXY") : own;
}

}  // namespace narrator::fetch
