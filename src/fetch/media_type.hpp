// What a Content-Type says, and what a beginning gives away.
#pragma once

#include <string>
#include <string_view>

namespace narrator::fetch {

struct MediaType {
  std::string type;     ///< "text/html", in lower case; empty where it says none
  std::string charset;  ///< without quotation marks; empty where it says none
  friend bool operator==(const MediaType&, const MediaType&) = default;
};

MediaType parse_media_type(std::string_view header);

/// What this is when it is certainly no article: "a picture", "a film"; empty when it may be one. By its beginning
/// first, for types are often wrong.
std::string no_article(std::string_view type, std::string_view bytes);

}  // namespace narrator::fetch
