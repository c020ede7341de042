#include "player/navigation.hpp"

#include <algorithm>

namespace narrator::player {
namespace {

bool begins_quote(const std::vector<SpeakerId>& speakers, std::size_t at, std::optional<SpeakerId> by) {
  const SpeakerId who = speakers[at];
  if (who == narrator_id || (by && who != *by)) return false;
  return at == 0 || speakers[at - 1] != who;
}

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

std::optional<std::size_t> start_of_next_quote(const std::vector<SpeakerId>& speakers, std::size_t at, std::optional<SpeakerId> by) {
  for (std::size_t i = at + 1; i < speakers.size(); ++i)
    if (begins_quote(speakers, i, by)) return i;
  return std::nullopt;
}

std::optional<std::size_t> start_of_quote_before(const std::vector<SpeakerId>& speakers, std::size_t at, std::optional<SpeakerId> by) {
  for (std::size_t i = std::min(at, speakers.size()); i-- > 0;)
    if (begins_quote(speakers, i, by)) return i;
  return std::nullopt;
}

std::size_t start_of_quote(const std::vector<SpeakerId>& speakers, std::size_t at) {
  if (speakers[at] == narrator_id) return at;
  while (at > 0 && speakers[at - 1] == speakers[at]) --at;
  return at;
}

SpeakerId last_quoted(const std::vector<SpeakerId>& speakers, std::size_t at) {
  for (std::size_t i = at + 1; i-- > 0;)
    if (speakers[i] != narrator_id) return speakers[i];
  return narrator_id;
}

std::size_t segment_at(const std::vector<Segment>& segments, std::size_t code_point) {
  const auto found = std::find_if(segments.begin(), segments.end(), [code_point](const Segment& s) {
    return s.announces == narrator_id && code_point < s.source.end;
  });
  return found == segments.end() ? segments.size() - 1 : static_cast<std::size_t>(found - segments.begin());
}

Span sentence_span(const std::vector<Segment>& segments, std::size_t at) {
  const std::size_t last = start_of_next(Unit::sentence, segments, at) - 1;
  return {segments[start_of(Unit::sentence, segments, at)].source.start, segments[last].source.end};
}

}  // namespace narrator::player
