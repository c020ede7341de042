#include "cli/start_place.hpp"

#include <algorithm>
#include <chrono>

#include "narrator/error.hpp"
#include "session/search.hpp"
#include "session/whereabouts.hpp"

namespace narrator::cli {
namespace {

using Milliseconds = std::chrono::milliseconds;

/// The first segment that says anything at or behind a code point.
std::size_t segment_of_text(const Narration& narration, std::size_t code_point) {
  const auto& segments = narration.segments();
  const auto found = std::find_if(segments.begin(), segments.end(), [code_point](const Segment& s) { return s.source.end > code_point; });
  return found == segments.end() ? segments.size() - 1 : static_cast<std::size_t>(found - segments.begin());
}

/// As well as durations can be told before anything was said.
std::size_t segment_at_time(const Narration& narration, Milliseconds time) {
  const std::size_t last = narration.segments().size() - 1;
  std::size_t at = 0;
  for (; at < last; ++at) {
    time -= narration.estimated_duration(at, narration.options().words_per_minute);
    if (time < Milliseconds{0}) break;
  }
  return at;
}

Milliseconds whole_time(const Narration& narration) {
  Milliseconds all{0};
  for (std::size_t i = 0; i < narration.segments().size(); ++i) all += narration.estimated_duration(i, narration.options().words_per_minute);
  return all;
}

std::size_t segment_at(const Narration& narration, const session::Whereabouts& where, const std::string& option) {
  if (const auto* time = std::get_if<std::chrono::seconds>(&where)) return segment_at_time(narration, *time);
  if (const auto* part = std::get_if<session::Percent>(&where)) return segment_at_time(narration, whole_time(narration) * part->percent / 100);
  const std::size_t paragraph = std::get<session::ParagraphNumber>(where).number;
  const auto& blocks = narration.document().blocks;
  if (paragraph == 0 || paragraph > blocks.size())
    throw Error(ErrorKind::usage, option + ": the article's paragraphs are 1 to " + std::to_string(blocks.size()));
  return segment_of_text(narration, blocks[paragraph - 1].span.start);
}

/// A heading that has the words before any other place that has.
std::size_t place_of_words(const Document& document, const std::string& words, const std::string& option) {
  session::Search search(document);
  const std::vector<Span> found = search.find(words);
  if (found.empty()) throw Error(ErrorKind::usage, option + ": \"" + words + "\" is not in the article");
  for (const Span span : found)
    for (const Block& block : document.blocks)
      if (block.kind == BlockKind::heading && block.span.covers(span)) return span.start;
  return found.front().start;
}

std::size_t segment_asked_for(const Narration& narration, const std::string& words, const std::string& option) {
  if (const auto where = session::parse_whereabouts(words)) return segment_at(narration, *where, option);
  return segment_of_text(narration, place_of_words(narration.document(), words, option));
}

/// Of a heading the last block below it: up to the next one that is not deeper.
std::size_t last_block_below(const std::vector<Block>& blocks, std::size_t block) {
  if (blocks[block].kind != BlockKind::heading) return block;
  std::size_t next = block + 1;
  while (next < blocks.size() && !(blocks[next].kind == BlockKind::heading && blocks[next].level <= blocks[block].level)) ++next;
  return next - 1;
}

}  // namespace

StartPlace place_asked_for(const Narration& narration, const std::string& from) { return {segment_asked_for(narration, from, "--from"), {}}; }

bool end_where_asked(const Narration& narration, const std::string& from, const std::string& to, Script& script) {
  if (to.empty() || narration.segments().empty()) return false;
  const auto& segments = narration.segments();
  const std::size_t last = last_block_below(narration.document().blocks, segments[segment_asked_for(narration, to, "--to")].block);
  if (!from.empty() && segments[segment_asked_for(narration, from, "--from")].block > last) throw Error(ErrorKind::usage, "--to: is before --from");
  return std::erase_if(script.utterances, [last](const Utterance& utterance) { return utterance.block > last; }) > 0;
}

StartPlace place_of_last_time(const Narration& narration, const session::Sentences& sentences, const session::HeardArticle& heard, std::int64_t now) {
  if (heard.finished) return {};
  const auto found = session::find_place(narration.document(), sentences.spans, heard.place);
  if (!found || *found == 0) return {};
  const std::size_t sentence = session::resumed_sentence(narration.document(), sentences.spans, *found, now - heard.when);
  const std::size_t segment = sentences.first_segments[sentence];
  if (segment == 0) return {};
  return {segment, "where you were: paragraph " + std::to_string(narration.segments()[segment].block + 1) + "; g goes to the beginning"};
}

}  // namespace narrator::cli
