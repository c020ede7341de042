// Feeds: what a site has published lately. RSS 0.9 to 2.0, Atom and JSON Feed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace narrator::feed {

struct Entry {
  std::string id{};       ///< the same whenever the feed is read; never empty
  std::string title{};    ///< UTF-8, without markup, on one line; may be empty
  std::string link{};     ///< absolute; empty where the entry is all there is
  std::string date{};     ///< "2026-11-25", or as the feed says it; may be empty
  std::optional<std::int64_t> time{};  ///< seconds since 1970, where the date is understood
  std::string content{};  ///< HTML, the whole or the beginning, as the feed has it; may be empty
  friend bool operator==(const Entry&, const Entry&) = default;
};

struct Feed {
  std::string title{};           ///< UTF-8, without markup, on one line
  std::vector<Entry> entries{};  ///< the newest first
  friend bool operator==(const Feed&, const Feed&) = default;
};

/// What can be read of a feed; bytes that are none give nothing.
/// @param url where it came from: links are relative to it
/// @param charset as the server said it; empty: as the feed says it
std::optional<Feed> read_feed(std::string_view bytes, const std::string& url, const std::string& charset);

/// The feed that a page of HTML names as its own, absolute.
std::optional<std::string> feed_of_page(std::string_view html, const std::string& url);

/// What an entry itself says, as plain text: its title, then its paragraphs, apart by blank lines.
std::string text_of_entry(const Entry& entry);

/// Cheap: does it begin like one?
bool looks_like_feed(std::string_view bytes);

/// What is in the module.
struct Reader {
  decltype(read_feed)* read = nullptr;
  decltype(feed_of_page)* of_page = nullptr;
  decltype(text_of_entry)* text_of = nullptr;
};

/// @throws Error (program)
const Reader& load_feed_reader();

}  // namespace narrator::feed
