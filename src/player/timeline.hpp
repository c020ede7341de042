// What of the narration lies at which write position of the device, so that the place that is told
// is the place that is heard.
//
// Used by the player under its lock: the player's thread adds what it is about to write, the owner's
// thread asks for what is heard.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>

#include "narrator/document.hpp"

namespace narrator::player {

/// A place where playing can begin, or has come to.
struct Place {
  std::size_t segment = 0;
  Span word;               ///< the word that begins here; empty at the start of a segment and in a pause
  std::int64_t frame = 0;  ///< from the start of the segment, at the current speed
  bool in_pause = false;   ///< behind the words of the segment
  friend bool operator==(const Place&, const Place&) = default;
};

class Timeline {
 public:
  /// Forgets everything: until something that is added is heard, the place is this one.
  void restart(const Place& place);
  /// Positions never go back between restarts.
  void add(std::uint64_t position, const Place& place);
  /// Where the last mark is that is heard.
  const Place& at(std::uint64_t heard) const;
  /// How far behind that mark we are.
  std::int64_t frames_since(std::uint64_t heard) const;
  /// Drops what can no longer be asked for.
  void forget_before(std::uint64_t heard);
  std::size_t size() const { return marks_.size(); }

 private:
  struct Mark {
    std::uint64_t position;
    Place place;
  };
  /// Behind the last mark at or before a position.
  std::deque<Mark>::const_iterator behind(std::uint64_t heard) const;

  Place start_;
  std::deque<Mark> marks_;
};

}  // namespace narrator::player
