// The timeline for programs. Written segment by segment: a long narration never stands in memory as JSON.
#include <string>

#include "base/utf8.hpp"
#include "publish/clean_text.hpp"
#include "publish/cues.hpp"
#include "publish/timed_text.hpp"

namespace narrator::publish {
namespace {

std::string field(const char* name, const std::string& value) { return std::string("\"") + name + "\":" + value; }
std::string field(const char* name, std::uint64_t value) { return field(name, std::to_string(value)); }

std::string source_text(const Document& document, Span span) {
  return json_string(to_utf8(std::u32string_view(document.text).substr(span.start, span.size())));
}

std::string milliseconds(const Timeline& timeline, std::uint64_t frame) { return std::to_string(timeline.time(frame).count()); }

std::string head(const Narration& narration, const Timeline& timeline) {
  const Document& document = narration.document();
  return "{" + field("format", "\"narrate-timeline\"") + "," + field("version", 1) + ",\n" + field("title", json_string(document.title)) +
         "," + field("byline", json_string(document.byline)) + "," + field("language", json_string(document.language)) + ",\n" +
         field("sample_rate", static_cast<std::uint64_t>(timeline.sample_rate())) + "," + field("frames", timeline.frames()) + "," +
         field("duration_ms", milliseconds(timeline, timeline.frames())) + ",\n";
}

std::string speakers(const Narration& narration) {
  std::string lines = "\"speakers\":[";
  for (const CastMember& member : narration.cast().members) {
    if (member.speaker != narrator_id) lines += ",";
    lines += "\n {" + field("id", member.speaker) + "," + field("name", json_string(display_name(narration.script(), member.speaker))) +
             "," + field("voice", json_string(member.voice.name)) + "}";
  }
  return lines + "],\n";
}

std::string words_of(const Narration& narration, const Timeline& timeline, std::size_t index) {
  std::string lines;
  for (const TimedWord& word : timeline.words(index)) {
    lines += (lines.empty() ? "\n  {" : ",\n  {") + field("text", source_text(narration.document(), word.source)) + "," +
             field("start", word.source.start) + "," + field("end", word.source.end) + "," +
             field("from_ms", milliseconds(timeline, word.onset)) + "," + field("to_ms", milliseconds(timeline, word.end)) + "}";
  }
  return "[" + lines + "]";
}

std::string segment_line(const Narration& narration, const Timeline& timeline, std::size_t index) {
  const TimedSegment segment = timeline.segment(index);
  std::string line = "\n {" + field("speaker", segment.speaker) + "," + field("block", segment.block) + "," +
                     field("sentence", segment.sentence) + ",";
  if (segment.announces != narrator_id) line += field("announces", segment.announces) + ",";
  return line + field("start", segment.source.start) + "," + field("end", segment.source.end) + "," +
         field("from_ms", milliseconds(timeline, segment.start)) + "," + field("to_ms", milliseconds(timeline, segment.speech_end)) + "," +
         field("next_ms", milliseconds(timeline, segment.end)) + ",\n  " + field("text", source_text(narration.document(), segment.source)) +
         ",\n  " + field("words", words_of(narration, timeline, index)) + "}";
}

}  // namespace

void write_timeline_json(const Narration& narration, const Timeline& timeline, const Put& put) {
  put(head(narration, timeline) + speakers(narration) + "\"segments\":[");
  for (std::size_t i = 0; i < timeline.size(); ++i) put((i == 0 ? "" : ",") + segment_line(narration, timeline, i));
  put("]}\n");
}

}  // namespace narrator::publish
