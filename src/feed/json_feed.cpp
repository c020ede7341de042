// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
#include <nlohmann/json.hpp>

#include "feed/dates.hpp"
#include "feed/formats.hpp"
#include "feed/markup.hpp"

namespace narrator::feed {
namespace {

using Json = nlohmann::json;

constexpr int deepest = 64;  // a feed has four levels; what is deeper was made to harm

std::string text(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  return found->is_number_integer() ? found->dump() : std::string();  // ids of careless feeds
}

Entry entry_of(const Json& item, const std::string& url) {
  Entry entry{.id = text(item, "id"), .title = one_line(text(item, "title")), .link = resolved(text(item, "url"), url)};
  if (entry.link.empty()) entry.link = resolved(text(item, "external_url"), url);
  entry.content = text(item, "content_html");
  if (entry.content.empty())
    if (const std::string plain = text(item, "content_text"); !plain.empty()) entry.content = html_of_text(plain);
  const std::string date = text(item, "date_published");
  entry.date = one_line(day_of(date));
  entry.time = time_of(date);
  return entry;
}

}  // namespace

std::optional<Feed> read_json_feed(std::string_view bytes, const std::string& url) {
  bool too_deep = false;
  const auto watch_depth = [&](int depth, Json::parse_event_t, Json&) {
    too_deep = too_deep || depth > deepest;
    return depth <= deepest;
  };
  const Json root = Json::parse(bytes, watch_depth, false);
  if (too_deep || !root.is_object() || text(root, "version").find("jsonfeed.org/version/") == std::string::npos) return std::nullopt;
  Feed feed{.title = one_line(text(root, "title"))};
  const auto items = root.find("items");
  if (items == root.end() || !items->is_array()) return feed;
  for (const Json& item : *items)
    if (item.is_object()) feed.entries.push_back(entry_of(item, url));
  return feed;
}

}  // namespace narrator::feed
