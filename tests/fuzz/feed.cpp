// Feeds of every kind, and the pages that name them.
#include "base/utf8.hpp"
#include "feed/feed.hpp"
#include "fuzz/targets.hpp"

void narrator::fuzz::feed(std::string_view bytes) {
  const std::string url = "https://example.org/feeds/all";
  narrator::feed::looks_like_feed(bytes);
  narrator::feed::feed_of_page(bytes, url);
  const auto feed = narrator::feed::read_feed(bytes, url, {});
  if (!feed) return;
  check(is_utf8(feed->title), "a feed's title is UTF-8");
  for (const narrator::feed::Entry& entry : feed->entries) {
    check(!entry.id.empty(), "an entry has an id");
    check(is_utf8(entry.title) && entry.title.find('\n') == std::string::npos, "an entry's title is one line of UTF-8");
    narrator::feed::text_of_entry(entry);
  }
}
