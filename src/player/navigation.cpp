#include "player/navigation.hpp"

namespace narrator::player {
namespace {

bool same(Unit unit, const Segment& a, const Segment& b) {
  return unit == Unit::paragraph ? a.block == b.block : a.sentence == b.sentence;
}

}  // namespace

std::size_t start_of(Unit unit, const std::vector<Segment>& segments, std::size_t at) {
  while (at > 0 && same(unit, segments[at - 1], segments[at])) --at;
  return at;
}

std::size_t start_of_next(Unit unit, const std::vector<Segment>& segments, std::size_t at) {
  std::size_t next = at + 1;
  while (next < segments.size() && same(unit, segments[next], segments[at])) ++next;
  return next;
}

std::size_t start_of_previous(Unit unit, const std::vector<Segment>& segments, std::size_t at) {
  const std::size_t start = start_of(unit, segments, at);
  return start == 0 ? 0 : start_of(unit, segments, start - 1);
}

Span sentence_span(const std::vector<Segment>& segments, std::size_t at) {
  const std::size_t last = start_of_next(Unit::sentence, segments, at) - 1;
  return {segments[start_of(Unit::sentence, segments, at)].source.start, segments[last].source.end};
}

}  // namespace narrator::player
