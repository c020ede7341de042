#include "publish/cues.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <limits>

#include "base/utf8.hpp"
#include "publish/clean_text.hpp"
#include "text/characters.hpp"

namespace narrator::publish {
namespace {

/// A CueWord with what laying out needs to know of it.
struct Piece {
  CueWord word;
  std::size_t columns = 0;
  bool glued = false;  ///< no space before it: Chinese, or a word longer than a line
  int break_cost = 0;  ///< of a line or cue that ends behind it
};

bool is_wide(char32_t c) {
  const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

std::size_t columns_of(std::u32string_view text) {
  std::size_t columns = 0;
  for (const char32_t c : text) {
    const auto type = u_charType(static_cast<UChar32>(c));
    if (is_unwanted(c) || type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) continue;
    columns += is_wide(c) ? 2 : 1;
  }
  return columns;
}

// Behind a sentence's or a clause's end a reader expects a break; behind any other word it costs most.
int break_cost_behind(std::u32string_view word) {
  std::size_t last = word.size();
  while (last > 0 && holds(U"\"'”’»)]", word[last - 1])) --last;
  if (last == 0) return 60;
  if (holds(U".!?…;:。！？；：", word[last - 1])) return 0;
  if (holds(U",，、–—", word[last - 1])) return 10;
  return 60;
}

/// The printed words of a source span, each with the onset of what is timed in it. Text without spaces is cut where
/// words are timed, for it may be longer than a line.
class Pieces {
 public:
  Pieces(std::u32string_view text, const std::vector<TimedWord>& timed, std::size_t longest)
      : text_(text), timed_(timed), longest_(longest) {}

  std::vector<Piece> of(Span source) {
    for (std::size_t at = source.start; at < source.end;) {
      while (at < source.end && is_space(text_[at])) ++at;
      std::size_t end = at;
      while (end < source.end && !is_space(text_[end])) ++end;
      add({at, end});
      at = end;
    }
    return std::move(pieces_);
  }

 private:
  void add(Span word) {
    bool glued = false;
    while (!word.empty()) {
      std::size_t end = word.end;
      if (columns_of(text_.substr(word.start, word.size())) > longest_) end = cut(word);
      add_piece({word.start, end}, glued);
      word.start = end;
      glued = true;
    }
  }

  /// Of an overlong word: where the next timed one in it begins, or what fits on a line.
  std::size_t cut(Span word) const {
    const std::size_t most = std::min(word.end, word.start + std::max<std::size_t>(longest_ / 2, 1));
    for (const TimedWord& timed : timed_)
      if (timed.source.start > word.start && timed.source.start <= most) return timed.source.start;
    return most;
  }

  void add_piece(Span span, bool glued) {
    const std::u32string_view written = text_.substr(span.start, span.size());
    Piece piece;
    piece.word.text = one_line(written);
    piece.columns = columns_of(written);
    piece.glued = glued;
    piece.break_cost = glued ? 20 : break_cost_behind(written);
    while (next_ < timed_.size() && timed_[next_].source.start < span.end) {
      if (!piece.word.timed) piece.word.onset = timed_[next_].onset;
      piece.word.timed = true;
      ++next_;
    }
    if (!piece.word.text.empty()) pieces_.push_back(std::move(piece));
  }

  std::u32string_view text_;
  const std::vector<TimedWord>& timed_;
  std::size_t longest_;
  std::size_t next_ = 0;
  std::vector<Piece> pieces_;
};

/// Cuts pieces into cues and cues into lines so that the whole costs least.
class Layout {
 public:
  Layout(const std::vector<Piece>& pieces, const CueShape& shape, std::size_t prefix)
      : pieces_(pieces), shape_(shape), prefix_(prefix), before_(pieces.size() + 1) {
    for (std::size_t i = 0; i < pieces.size(); ++i) before_[i + 1] = before_[i] + pieces[i].columns + (pieces[i].glued ? 0 : 1);
  }

  /// Where cues end, in order.
  std::vector<std::size_t> cue_ends() const {
    const std::size_t n = pieces_.size();
    std::vector<long> best(n + 1, std::numeric_limits<long>::max() / 2);
    std::vector<std::size_t> from(n + 1, 0);
    best[0] = 0;
    for (std::size_t end = 1; end <= n; ++end) {
      for (std::size_t start = end; start-- > 0;) {
        const bool fits = line_break(start, end) < end;
        if (!fits && start + 1 < end) break;
        const long cost = best[start] + cost_of(start, end) + (fits ? 0 : impossible);
        if (may_begin(start) && cost < best[end]) best[end] = cost, from[end] = start;
      }
    }
    std::vector<std::size_t> ends;
    for (std::size_t end = n; end > 0; end = from[end]) ends.push_back(end);
    std::reverse(ends.begin(), ends.end());
    return ends;
  }

  /// Where the second line of [start, end) begins; `start` when one line is enough; `end` when two are not.
  std::size_t line_break(std::size_t start, std::size_t end) const {
    if (width(start, end) <= shape_.columns) return start;
    std::size_t best = end;
    long least = std::numeric_limits<long>::max();
    for (std::size_t middle = start + 1; middle < end && shape_.lines > 1; ++middle) {
      const std::size_t first = width(start, middle);
      const std::size_t second = width(middle, end);
      if (first > shape_.columns || second > shape_.columns) continue;
      const long uneven = static_cast<long>(first > second ? first - second : second - first);
      const long cost = uneven * uneven / 8 + pieces_[middle - 1].break_cost;
      if (cost < least) least = cost, best = middle;
    }
    return best;
  }

 private:
  static constexpr long impossible = 1'000'000;
  static constexpr long a_cue = 100;  // fewer are better, but not at the price of a clause

  std::size_t width(std::size_t start, std::size_t end) const {
    return before_[end] - before_[start] - (pieces_[start].glued ? 0 : 1) + (start == 0 ? prefix_ : 0);
  }

  /// A cue begins when a word of it is heard, so that word's time must be known.
  bool may_begin(std::size_t start) const { return start == 0 || pieces_[start].word.timed; }

  long cost_of(std::size_t start, std::size_t end) const {
    const auto most = static_cast<long>(shape_.columns * shape_.lines);
    const long left = std::max(most - static_cast<long>(width(start, end)), 0L);
    return a_cue + left * left / 60 + (end == pieces_.size() ? 0 : 6L * pieces_[end - 1].break_cost);
  }

  const std::vector<Piece>& pieces_;
  const CueShape& shape_;
  std::size_t prefix_;
  std::vector<std::size_t> before_;  // columns before each piece, with a space before it
};

/// What an announcement says is not in the article.
std::vector<Piece> announcement(const Script& script, SpeakerId speaker) {
  const std::string words = display_name(script, speaker) + ":";
  return {{{words, false, 0}, columns_of(from_utf8(words)), false, 0}};
}

}  // namespace

std::string display_name(const Script& script, SpeakerId speaker) {
  if (speaker == narrator_id) return "Narrator";
  const std::string name = one_line(script.speakers[speaker].name);
  return name.empty() ? "Somebody" : name;
}

std::vector<Cue> cues_of(const Narration& narration, const Timeline& timeline, std::size_t index, const CueShape& shape) {
  const TimedSegment segment = timeline.segment(index);
  const std::vector<TimedWord> timed = timeline.words(index);
  const std::vector<Piece> pieces = segment.announces != narrator_id
                                        ? announcement(narration.script(), segment.announces)
                                        : Pieces(narration.document().text, timed, shape.columns - 2).of(segment.source);
  if (pieces.empty()) return {};
  const bool begins_turn = index == 0 || timeline.segment(index - 1).speaker != segment.speaker;
  const bool has_prefix = shape.named && begins_turn && segment.speaker != narrator_id;
  const std::size_t name = has_prefix ? columns_of(from_utf8(display_name(narration.script(), segment.speaker))) + 3 : 0;
  const Layout layout(pieces, shape, std::min(name, shape.columns / 2));
  std::vector<Cue> cues;
  std::size_t start = 0;
  for (const std::size_t end : layout.cue_ends()) {
    Cue cue{segment.speaker, begins_turn && start == 0, segment.start, segment.speech_end, {}, 0};
    if (start > 0) cues.back().end = cue.start = pieces[start].word.onset;
    const std::size_t second = layout.line_break(start, end);
    if (second > start && second < end) cue.line_break = second - start;
    for (std::size_t i = start; i < end; ++i) {
      cue.words.push_back(pieces[i].word);
      if (i > start && !pieces[i].glued && i != second) cue.words.back().text.insert(0, " ");
    }
    cues.push_back(std::move(cue));
    start = end;
  }
  return cues;
}

}  // namespace narrator::publish
