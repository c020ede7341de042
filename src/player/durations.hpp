// How long each segment of a narration lasts, estimated or known, and when it begins.
//
// A Fenwick tree: a length that becomes known and a question for the place in a book of a hundred
// thousand sentences both cost a few steps. Used by the player under its lock.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace narrator::player {

class Durations {
 public:
  /// @param frames of each segment, with the pause behind it
  explicit Durations(std::vector<std::int64_t> frames);

  std::int64_t of(std::size_t segment) const { return frames_[segment]; }
  /// The sum of all before `segment`, which may be the number of segments.
  std::int64_t before(std::size_t segment) const;
  /// The segment that is heard at a time; the last one behind the end.
  std::size_t at(std::int64_t frames) const;
  std::int64_t total() const { return before(frames_.size()); }

  void set(std::size_t segment, std::int64_t frames);
  /// The speed changed: all last `factor` times as long.
  void scale(double factor);

 private:
  void build();

  std::vector<std::int64_t> frames_;
  std::vector<std::int64_t> tree_;  // tree_[i] is the sum of the i & -i segments that end before i
};

}  // namespace narrator::player
