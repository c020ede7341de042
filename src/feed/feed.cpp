#include "feed/feed.hpp"

#include <algorithm>

#include "feed/formats.hpp"
#include "feed/markup.hpp"

namespace narrator::feed {
namespace {

/// What can be told apart from the other entries.
void name_entries(Feed& feed) {
  for (Entry& entry : feed.entries) {
    if (entry.id.empty()) entry.id = entry.link;
    if (entry.id.empty()) entry.id = entry.date + " " + entry.title;
  }
  std::erase_if(feed.entries, [](const Entry& entry) { return entry.link.empty() && entry.content.empty(); });
}

/// Feeds have the newest first by custom only; where all dates are understood, they say more.
void put_newest_first(Feed& feed) {
  const auto has_time = [](const Entry& entry) { return entry.time.has_value(); };
  if (!std::all_of(feed.entries.begin(), feed.entries.end(), has_time)) return;
  std::stable_sort(feed.entries.begin(), feed.entries.end(), [](const Entry& a, const Entry& b) { return *a.time > *b.time; });
}

}  // namespace

std::optional<Feed> read_feed(std::string_view bytes, const std::string& url, const std::string& charset) {
  const std::size_t start = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  const bool is_json = start != std::string_view::npos && bytes[start] == '{';
  auto feed = is_json ? read_json_feed(bytes.substr(start), url) : read_xml_feed(bytes, url, charset);
  if (!feed) return feed;
  name_entries(*feed);
  put_newest_first(*feed);
  return feed;
}

std::string text_of_entry(const Entry& entry) { return entry.title + "\n\n" + paragraphs_of_html(entry.content); }

}  // namespace narrator::feed
