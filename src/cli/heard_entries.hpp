// Which entries of which feeds were heard. A value; feeds.cpp keeps it in a file.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace narrator::cli {

class HeardEntries {
 public:
  static constexpr std::size_t most_feeds = 200;
  static constexpr std::size_t most_entries = 1000;  ///< of a feed; no feed is that long, so what is forgotten is gone from it

  /// @param json what to_json() gave; empty for none
  /// @throws Error (file) when it is something else
  static HeardEntries from_json(std::string_view json);
  std::string to_json() const;

  std::set<std::string> of(const std::string& feed) const;
  /// The oldest may be forgotten.
  void add(const std::string& feed, const std::string& entry);

 private:
  struct Feed {
    std::string name;
    std::vector<std::string> entries;  // the last heard last
  };
  std::vector<Feed> feeds_;  // likewise
};

}  // namespace narrator::cli
