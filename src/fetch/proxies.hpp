// Which proxy a request goes through, by the usual variables: http_proxy, https_proxy, all_proxy, no_proxy.
//
// libcurl could choose it, but would not tell: and where there is one, the address that is connected to is the
// proxy's, not the site's.
#pragma once

#include <functional>
#include <string>

namespace narrator::fetch {

/// The value of a variable; empty where it is not set.
using Environment = std::function<std::string(const std::string& name)>;

std::string environment_variable(const std::string& name);

/// @param scheme http or https
/// @param host in lower case, without a port
/// @return as the variable has it; empty for none
std::string proxy_for(const std::string& scheme, const std::string& host, const Environment& environment);

}  // namespace narrator::fetch
