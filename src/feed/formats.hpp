// One reader for each family of feeds; feed.cpp chooses.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "feed/feed.hpp"

namespace narrator::feed {

/// RSS of all kinds, and Atom. In the order of the feed.
std::optional<Feed> read_xml_feed(std::string_view bytes, const std::string& url, const std::string& charset);
/// In the order of the feed.
std::optional<Feed> read_json_feed(std::string_view bytes, const std::string& url);

}  // namespace narrator::feed
