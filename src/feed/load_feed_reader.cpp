#include <algorithm>

#include "base/module.hpp"
#include "feed/feed.hpp"

namespace narrator::feed {

const Reader& load_feed_reader() { return *static_cast<const Reader*>(module_entry("feed")); }

bool looks_like_feed(std::string_view bytes) {
  constexpr std::size_t far_enough = 2000;
  bytes = bytes.substr(0, far_enough);
  const auto skip_space = [&] { bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size())); };
  const auto skip = [&](std::string_view begin, std::string_view end) {
    if (!bytes.starts_with(begin)) return false;
    const std::size_t at = bytes.find(end);
    bytes.remove_prefix(at == std::string_view::npos ? bytes.size() : at + end.size());
    return true;
  };
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  do skip_space();
  while (skip("<?", "?>") || skip("<!--", "-->") || skip("<!DOCTYPE rss", ">"));
  if (bytes.starts_with("{")) return bytes.find("jsonfeed.org/version/") != std::string_view::npos;
  for (const std::string_view root : {"<rss", "<feed", "<rdf:RDF", "<atom:feed"})
    if (bytes.starts_with(root)) return true;
  return false;
}

}  // namespace narrator::feed
