// Names of hosts in any script, as the network knows them.
#pragma once

#include <optional>
#include <string>

namespace narrator::fetch {

/// By UTS 46: "bücher.example" is "xn--bcher-kva.example". ICU's, for libcurl's own depends on the locale.
/// @return empty when it is no name of a host
std::optional<std::string> ascii_host(const std::string& host);

}  // namespace narrator::fetch
