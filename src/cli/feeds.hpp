// What is in a feed, and which of it was heard: feeds.json in the state folder.
#pragma once

#include <set>
#include <string>

#include "cli/options.hpp"
#include "cli/state_file.hpp"
#include "feed/feed.hpp"
#include "narrator/narration.hpp"

namespace narrator::cli {

struct Source;

struct OpenFeed {
  feed::Feed feed;
  std::string name;             ///< its address or path: what is remembered of it is found by that
  bool is_private = false;      ///< it came from the user's own network
  std::set<std::string> heard;  ///< ids of entries
};

/// Of the address or the file of --feed; where that is a page which names its feed, of that feed.
/// @param interrupt as of read_source()
/// @throws Error (input, interrupted, program)
OpenFeed open_feed(const Options& options, int interrupt, const OnProblem& tell = {});

/// By --entry: a number of the list, newest, or next, the newest that was not heard.
/// @throws Error (input) when there is none
const feed::Entry& chosen_entry(const OpenFeed& feed, const Options& options);

/// A line an entry: number, day, "heard", title.
std::string feed_text(const OpenFeed& feed);
std::string feed_json(const OpenFeed& feed);

/// Nothing where it is no entry of a feed, or where nothing may be remembered.
void remember_heard(const Source& source, const Options& options, const OnProblem& tell);

}  // namespace narrator::cli
