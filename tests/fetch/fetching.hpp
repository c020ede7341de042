// What tests of fetching share: patience of a moment, and a machine that pretends to be in the world.
#pragma once

#include <string>

#include "fetch/addresses.hpp"
#include "fetch/fetch.hpp"
#include "narrator/error.hpp"

namespace narrator::test {

/// All that a test can reach is its own machine. So 127.0.0.2 stands for the world, and the rest is what it is.
inline fetch::FetchOptions impatient() {
  using namespace std::chrono_literals;
  fetch::FetchOptions options;
  options.most_bytes = 1'000'000;
  options.connect_timeout = 2s;
  options.timeout = 5s;
  options.is_private_address = [](const std::string& ip) { return ip != "127.0.0.2" && fetch::is_private_address(ip); };
  return options;
}

/// What it says when it fails; empty when it does not.
inline std::string complaint(const std::string& url, const fetch::FetchOptions& options = impatient()) {
  try {
    fetch::fetch(url, options);
    return {};
  } catch (const Error& error) {
    return error.what();
  }
}

inline bool has(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace narrator::test
