#include "session/sentences.hpp"

#include <algorithm>

namespace narrator::session {

Sentences sentences_of(const Narration& narration) {
  Sentences all;
  const std::vector<Segment>& segments = narration.segments();
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (i == 0 || segments[i].sentence != segments[i - 1].sentence) {
      all.spans.emplace_back();
      all.first_segments.push_back(i);
    }
    const Span source = segments[i].source;  // empty where a name is announced
    Span& span = all.spans.back();
    if (!source.empty()) span = span.empty() ? source : Span{std::min(span.start, source.start), std::max(span.end, source.end)};
    all.of_segments.push_back(all.spans.size() - 1);
  }
  return all;
}

}  // namespace narrator::session
