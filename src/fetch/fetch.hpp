// What a web address leads to, as bytes. Nothing is kept between two calls: no cookies, no cache.
//
// What answers is a stranger: it may redirect to the listener's own network, never end, never answer, or unpack to
// more than any memory. All of that ends in an Error with the address and the reason.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>

namespace narrator::fetch {

struct Fetched {
  std::string bytes;         ///< unpacked
  std::string url;           ///< where the redirects led, without name and password
  std::string content_type;  ///< "text/html", in lower case; empty where the server did not say
  std::string charset;       ///< as the server says it; empty where it does not
  bool is_private = false;   ///< it came from the listener's own network
};

struct FetchOptions {
  std::size_t most_bytes = 50'000'000;  ///< of what is unpacked
  std::size_t most_redirects = 10;
  std::chrono::milliseconds connect_timeout{15'000};
  std::chrono::milliseconds stall_timeout{20'000};  ///< with next to nothing received; rounded up to seconds
  std::chrono::milliseconds timeout{60'000};        ///< for all of it, redirects included
  std::string user_agent = "narrate";
  int interrupt = -1;  ///< a descriptor: when it becomes readable, it ends with Error (interrupted). It is not read.
  /// Whether the address itself may be one of the listener's own network. A redirect from a public address never may.
  bool private_allowed = true;
  /// Of a numeric IPv4 or IPv6 address: does it belong to the listener's own machine or network?
  std::function<bool(const std::string&)> is_private_address;  ///< none: as the registries of IANA say
};

/// @param url http or https; spaces and characters beyond ASCII are allowed
/// @throws Error (input, interrupted), as in `https://example.org/x: the page is not there (404)`
using Fetch = Fetched(const std::string& url, const FetchOptions& options);
Fetch fetch;

/// fetch(), from its module.
/// @throws Error (program)
Fetch* load_fetch();

}  // namespace narrator::fetch
