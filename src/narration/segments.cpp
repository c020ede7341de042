#include "narration/segments.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>

#include "text/characters.hpp"
#include "text/language.hpp"
#include "text/sentences.hpp"

namespace narrator::narration {
namespace {

/// What is heard: letters, digits, fractions, currency. Marks and ornaments alone are not.
bool is_heard(char32_t c) {
  const auto code_point = static_cast<UChar32>(c);
  if (u_isalnum(code_point) != 0) return true;
  const auto type = u_charType(code_point);
  return type == U_LETTER_NUMBER || type == U_OTHER_NUMBER || type == U_CURRENCY_SYMBOL;
}

bool is_quote_or_bracket(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION: return true;
    default: return c == U'"' || c == U'\'';
  }
}

bool is_dash(char32_t c) { return c == U'-' || u_charType(static_cast<UChar32>(c)) == U_DASH_PUNCTUATION; }

bool is_pausing(char32_t c) {
  return holds(U".,;:!?…、，。；：！？؟،", c) || is_dash(c);
}

/// The pause that a mark asks for inside a sentence; none for what is no such mark.
std::optional<std::chrono::milliseconds> pause_at(char32_t mark, char32_t before, const Pauses& pauses) {
  if (mark == U'…' || (mark == U'.' && before == U'.')) return pauses.ellipsis;
  if (is_dash(mark)) return pauses.dash;
  return is_pausing(mark) ? std::optional(pauses.clause) : std::nullopt;
}

/// Where the text itself pauses between two segments: at a mark that ends one or opens the next.
std::optional<std::chrono::milliseconds> pause_of_text(std::u32string_view text, Span before, Span after, const Pauses& pauses) {
  std::size_t last = before.end;
  while (last > before.start && (is_quote_or_bracket(text[last - 1]) || is_space(text[last - 1]))) --last;
  std::size_t first = after.start;
  while (first < after.end && (is_space(text[first]) || is_quote_or_bracket(text[first]))) ++first;
  std::optional<std::chrono::milliseconds> pause;
  if (last > before.start) pause = pause_at(text[last - 1], last > 1 ? text[last - 2] : U' ', pauses);
  if (first < after.end)
    if (const auto opening = pause_at(text[first], U' ', pauses)) pause = std::max(pause.value_or(*opening), *opening);
  return pause;
}

std::chrono::milliseconds pause_behind_block(BlockKind kind, const Pauses& pauses) {
  switch (kind) {
    case BlockKind::title: return pauses.title;
    case BlockKind::byline: return pauses.byline;
    case BlockKind::heading: return pauses.heading;
    case BlockKind::list_item: return pauses.list_item;
    default: return pauses.paragraph;
  }
}

/// The segments of one document, block by block.
class Cutter {
 public:
  Cutter(const Document& document, const Script& script)
      : text_(document.text), blocks_(document.blocks), utterances_(script.utterances),
        language_(language_for(document.language)) {}

  std::vector<Segment> cut() {
    for (std::size_t first = 0; first < utterances_.size();) {
      std::size_t last = first;
      while (last < utterances_.size() && utterances_[last].block == utterances_[first].block) ++last;
      cut_block(first, last);
      first = last;
    }
    return std::move(segments_);
  }

 private:
  /// Sentences are found in the whole block: `"A," she said, "B."` is one, of three utterances.
  void cut_block(std::size_t utterance, std::size_t end) {
    block_begin_ = segments_.size();
    unspoken_.reset();
    for (const Span sentence : sentences_of(blocks_[utterances_[utterance].block])) {
      const std::size_t before = segments_.size();
      while (utterance < end && utterances_[utterance].span.end <= sentence.start) ++utterance;
      for (std::size_t i = utterance; i < end && utterances_[i].span.start < sentence.end; ++i)
        cut_piece(intersection(sentence, utterances_[i].span), i);
      if (segments_.size() > before) ++sentence_;
    }
  }

  /// In a table and in code each line is one.
  std::vector<Span> sentences_of(const Block& block) const {
    if (block.kind != BlockKind::table && block.kind != BlockKind::code) return split_sentences(text_, block.span, language_);
    std::vector<Span> lines;
    for (std::size_t start = block.span.start; start < block.span.end;) {
      const std::size_t end = std::min(text_.find(U'\n', start), block.span.end);
      if (end > start) lines.push_back({start, end});
      start = end + 1;
    }
    return lines;
  }

  static Span intersection(Span a, Span b) { return {std::max(a.start, b.start), std::min(a.end, b.end)}; }

  void cut_piece(Span piece, std::size_t utterance) {
    piece = trimmed(text_, piece);
    if (piece.empty()) return;
    if (piece.size() <= longest_segment) return add(piece, utterance);
    for (const Span part : split_overlong(text_, piece, longest_segment)) add(part, utterance);
  }

  void add(Span source, std::size_t utterance) {
    const std::u32string_view written = text_.substr(source.start, source.size());
    if (!std::any_of(written.begin(), written.end(), is_heard)) return attach(source);
    if (unspoken_) source.start = *unspoken_;
    unspoken_.reset();
    segments_.push_back({source, utterance, utterances_[utterance].block, sentence_,
                         utterances_[utterance].speaker, std::chrono::milliseconds{0}});
  }

  /// Marks that nobody says go with the segment before them, or with the next where there is none.
  void attach(Span unspoken) {
    if (segments_.size() > block_begin_)
      segments_.back().source.end = unspoken.end;
    else if (!unspoken_)
      unspoken_ = unspoken.start;
  }

  std::u32string_view text_;
  const std::vector<Block>& blocks_;
  const std::vector<Utterance>& utterances_;
  const Language& language_;
  std::vector<Segment> segments_;
  std::size_t block_begin_ = 0;         // index of the block's first segment
  std::size_t sentence_ = 0;            // number of the sentence that is being cut
  std::optional<std::size_t> unspoken_; // where marks begin that wait for the block's first segment
};

std::chrono::milliseconds pause_between(const Segment& before, const Segment& after, const Document& document,
                                        const Pauses& pauses) {
  if (before.block != after.block) return pause_behind_block(document.blocks[before.block].kind, pauses);
  if (before.sentence != after.sentence) return pauses.sentence;
  if (const auto pause = pause_of_text(document.text, before.source, after.source, pauses)) return *pause;
  return before.speaker == after.speaker ? std::chrono::milliseconds{0} : pauses.speaker;
}

}  // namespace

std::vector<Segment> make_segments(const Document& document, const Script& script, const Pauses& pauses) {
  std::vector<Segment> segments = Cutter(document, script).cut();
  for (std::size_t i = 1; i < segments.size(); ++i)
    segments[i - 1].pause_after = pause_between(segments[i - 1], segments[i], document, pauses);
  return segments;
}

}  // namespace narrator::narration
