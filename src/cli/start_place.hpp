// Where in the article hearing begins and ends.
#pragma once

#include <string>

#include "narrator/narration.hpp"
#include "session/places.hpp"
#include "session/sentences.hpp"

namespace narrator::cli {

struct StartPlace {
  std::size_t segment = 0;
  std::string greeting;  ///< for people; empty at the beginning
};

/// @param from what --from says: a heading before any other words; UTF-8
/// @throws Error (usage) when the article has no such place
StartPlace place_asked_for(const Narration& narration, const std::string& from);

/// Leaves out of the script what is behind the place that --to says: the paragraph is narrated to its end, a heading
/// with all that is below it. Nobody's voice changes.
/// @param narration of this document and script, whole
/// @return whether anything was left out
/// @throws Error (usage) when the article has no such place, or it is before --from
bool end_where_asked(const Narration& narration, const std::string& from, const std::string& to, Script& script);

/// Where the listener was.
/// @param now seconds since 1970
StartPlace place_of_last_time(const Narration& narration, const session::Sentences& sentences, const session::HeardArticle& heard, std::int64_t now);

}  // namespace narrator::cli
