#include "cli/heard_entries.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/json_text.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {

using Json = nlohmann::json;

HeardEntries HeardEntries::from_json(std::string_view json) {
  HeardEntries heard;
  if (json.empty()) return heard;
  try {
    const Json root = parse_json(json);
    if (root.at("version").get<int>() != 1) throw Error(ErrorKind::file, " is of another version of narrate");
    for (const Json& feed : root.at("feeds")) heard.feeds_.push_back({feed.at("feed").get<std::string>(), feed.at("heard").get<std::vector<std::string>>()});
  } catch (const Json::exception& error) {
    throw Error(ErrorKind::file, std::string(" ") + error.what());
  }
  return heard;
}

std::string HeardEntries::to_json() const {
  Json feeds = Json::array();
  for (const Feed& feed : feeds_) feeds.push_back({{"feed", feed.name}, {"heard", feed.entries}});
  return json_text(Json{{"version", 1}, {"feeds", std::move(feeds)}}, 1) + "\n";
}

std::set<std::string> HeardEntries::of(const std::string& name) const {
  const auto found = std::find_if(feeds_.begin(), feeds_.end(), [&](const Feed& feed) { return feed.name == name; });
  if (found == feeds_.end()) return {};
  return {found->entries.begin(), found->entries.end()};
}

void HeardEntries::add(const std::string& name, const std::string& entry) {
  const auto found = std::find_if(feeds_.begin(), feeds_.end(), [&](const Feed& feed) { return feed.name == name; });
  Feed feed{name, {}};
  if (found != feeds_.end()) {
    feed = std::move(*found);
    feeds_.erase(found);
  }
  std::erase(feed.entries, entry);
  feed.entries.push_back(entry);
  if (feed.entries.size() > most_entries) feed.entries.erase(feed.entries.begin());
  feeds_.push_back(std::move(feed));
  if (feeds_.size() > most_feeds) feeds_.erase(feeds_.begin());
}

}  // namespace narrator::cli
