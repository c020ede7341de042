// Audacity's label track: a line for each, tab-separated.
#include <string>

#include "publish/clean_text.hpp"
#include "publish/clock_text.hpp"
#include "publish/cues.hpp"
#include "publish/timed_text.hpp"

namespace narrator::publish {

void write_labels(const Narration& narration, const Timeline& timeline, const Put& put) {
  const std::u32string_view text = narration.document().text;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimedSegment segment = timeline.segment(i);
    const std::string words = segment.announces == narrator_id ? one_line(text.substr(segment.source.start, segment.source.size()))
                                                               : display_name(narration.script(), segment.announces) + ":";
    put(seconds_text(timeline.time(segment.start)) + "\t" + seconds_text(timeline.time(segment.speech_end)) + "\t" +
        display_name(narration.script(), segment.speaker) + ": " + words + "\n");
  }
}

}  // namespace narrator::publish
