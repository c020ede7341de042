#include "publish/chapters.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string_view>

#include "publish/clean_text.hpp"
#include "publish/clock_text.hpp"
#include "publish/cues.hpp"

namespace narrator::publish {
namespace {

constexpr std::size_t longest_title = 60;  // code points of a paragraph's beginning

bool is_heading(const Block& block) { return block.kind == BlockKind::title || block.kind == BlockKind::heading; }

/// Cut between words, where it is long.
std::string beginning_of(std::u32string_view text, std::size_t most) {
  if (text.size() <= most) return one_line(text);
  const std::size_t space = text.substr(0, most).find_last_of(U" \n\t");
  return one_line(text.substr(0, space == std::u32string_view::npos ? most : space)) + "…";
}

std::string title_of(const Narration& narration, const Segment& segment, ChapterKind kind) {
  if (kind == ChapterKind::speakers) return display_name(narration.script(), segment.announces == narrator_id ? segment.speaker : segment.announces);
  const Document& document = narration.document();
  const Block& block = document.blocks[segment.block];
  const std::u32string_view text = std::u32string_view(document.text).substr(block.span.start, block.span.size());
  return beginning_of(text, is_heading(block) ? text.size() : longest_title);
}

bool begins_chapter(const Narration& narration, const Segment& segment, const Segment* before, ChapterKind kind) {
  if (before == nullptr) return true;
  const auto heard = [](const Segment& one) { return one.announces == narrator_id ? one.speaker : one.announces; };
  switch (kind) {
    case ChapterKind::speakers: return heard(segment) != heard(*before);
    case ChapterKind::paragraphs: return segment.block != before->block;
    case ChapterKind::headings: return segment.block != before->block && is_heading(narration.document().blocks[segment.block]);
    case ChapterKind::none: break;
  }
  return false;
}

}  // namespace

std::vector<PlannedChapter> plan_chapters(const Narration& narration, std::size_t first_segment, ChapterKind kind) {
  std::vector<PlannedChapter> chapters;
  if (kind == ChapterKind::none) return chapters;
  const std::vector<Segment>& segments = narration.segments();
  for (std::size_t i = first_segment; i < segments.size(); ++i)
    if (begins_chapter(narration, segments[i], i == first_segment ? nullptr : &segments[i - 1], kind))
      chapters.push_back({.segment = i, .title = title_of(narration, segments[i], kind)});
  return chapters;
}

void ChaptersFile::finish(const std::vector<Chapter>& chapters, const Tags& tags, int sample_rate) {
  file_.put("{\"version\":\"1.2.0\"");
  if (!tags.title.empty()) file_.put(",\"title\":" + json_string(tags.title));
  if (!tags.artist.empty()) file_.put(",\"author\":" + json_string(tags.artist));
  file_.put(",\"chapters\":[");
  for (std::size_t i = 0; i < chapters.size(); ++i) {
    const std::chrono::milliseconds start(std::llround(static_cast<double>(chapters[i].frame) * 1000.0 / sample_rate));
    file_.put((i == 0 ? "\n {\"startTime\":" : ",\n {\"startTime\":") + seconds_text(start) + ",\"title\":" + json_string(chapters[i].title) + "}");
  }
  file_.put("]}\n");
  file_.commit();
}

}  // namespace narrator::publish
