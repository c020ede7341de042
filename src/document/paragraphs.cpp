#include "document/paragraphs.hpp"

#include <algorithm>
#include <cstdint>

#include "document/line_facts.hpp"
#include "text/characters.hpp"

namespace narrator {
namespace {

// A line is hard-wrapped when the next line's first word would not have fitted on it. These bounds
// say for which widths that can be asked: narrower are verses and addresses, wider are paragraphs.
constexpr std::size_t narrowest_wrap = 35;
constexpr std::size_t widest_wrap = 130;

struct Region {
  std::size_t first = 0;  // index of its first line
  std::size_t end = 0;
  std::size_t width = 0;  // of its longest line
  std::uint32_t indent = 0;
  bool wrapped = false;
  bool beside_long = false;  // a line too long to be wrapped stands next to it without a blank line
  bool is_even = false;      // wrapped, and no line that goes on has left room for the next word
};

class Joiner {
 public:
  Joiner(std::u32string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines) {}

  std::vector<Piece> join() {
    find_regions();
    find_wrap_width();
    for (const Region& region : regions_) join_region(region);
    return std::move(pieces_);
  }

 private:
  std::size_t length(std::size_t i) const { return lines_[i].span.size(); }

  // A long line is a paragraph however it is surrounded; a long line without a space is an address.
  bool is_overlong(std::size_t i) const {
    return length(i) > widest_wrap && first_word_length(text_, lines_[i].span) < widest_wrap;
  }

  void find_regions() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (regions_.empty() || lines_[i].after_blank || is_overlong(i) || is_overlong(i - 1)) {
        const bool beside_long = i > 0 && !lines_[i].after_blank;
        if (beside_long) regions_.back().beside_long = true;
        regions_.push_back({.first = i, .end = i, .indent = lines_[i].indent, .beside_long = beside_long});
      }
      Region& region = regions_.back();
      region.end = i + 1;
      region.width = std::max(region.width, std::min(length(i), widest_wrap));
      region.indent = std::min(region.indent, lines_[i].indent);
    }
    for (Region& region : regions_) {
      region.wrapped = is_wrapped(region);
      region.is_even = region.wrapped && all_breaks(region, [&](std::size_t i) {
        return !breaks_inside_sentence(i) || fills(i, region.width, 0);
      });
    }
  }

  template <class Question>
  bool all_breaks(const Region& region, Question question) const {
    for (std::size_t i = region.first; i + 1 < region.end; ++i)
      if (!question(i)) return false;
    return true;
  }

  /// Does the next line's first word not fit behind this line? Right margins are ragged where words
  /// are not broken or people broke the lines: `slack` columns may be left.
  bool fills(std::size_t i, std::size_t width, std::size_t slack) const {
    return length(i) + 1 + first_word_length(text_, lines_[i + 1].span) + slack > width;
  }

  /// No stop before the break and a small letter behind it: nobody ends a paragraph so.
  bool breaks_inside_sentence(std::size_t i) const {
    return !ends_sentence(text_, lines_[i].span) && is_lower(first_character(text_, lines_[i + 1].span));
  }

  /// Neither upper nor lower case: the script has none, or the line begins with a figure.
  bool tells_no_case(std::size_t i) const {
    const char32_t c = first_character(text_, lines_[i].span);
    return !is_lower(c) && !is_upper(c);
  }

  // Verse fills its lines by chance too, and lists of sentences end each line with a stop: only
  // lines that go on in the middle of a sentence prove that somebody wrapped them.
  bool is_wrapped(const Region& region) const {
    if (region.width < narrowest_wrap || region.end - region.first < 2) return false;
    std::size_t breaks = 0;
    std::size_t filled = 0;
    std::size_t inside = 0;
    std::size_t caseless = 0;
    for (std::size_t i = region.first; i + 1 < region.end; ++i) {
      ++breaks;
      filled += fills(i, region.width, region.width / 6);
      inside += breaks_inside_sentence(i);
      caseless += tells_no_case(i + 1) && !ends_with_stop(text_, lines_[i].span);
    }
    if (inside * 5 >= breaks && inside > 0) return filled * 2 >= breaks;
    return caseless * 2 >= breaks && filled * 10 >= breaks * 7;
  }

  /// The width that the text was wrapped for; 0 when more lines speak against it than for it. Lines
  /// that would be full at this width speak for neither side.
  void find_wrap_width() {
    for (const Region& region : regions_)
      if (region.wrapped) wrap_width_ = std::max(wrap_width_, region.width);
    if (wrap_width_ == 0) return;
    std::size_t in_wrapped = 0;
    std::size_t in_others = 0;
    for (const Region& region : regions_) {
      const std::size_t lines = region.end - region.first;
      if (region.wrapped) in_wrapped += lines;
      else if (!all_breaks(region, [&](std::size_t i) { return fills(i, wrap_width_, 0); })) in_others += lines;
    }
    if (in_wrapped <= in_others) wrap_width_ = 0;
  }

  void join_region(const Region& region) {
    marker_line_ = none;
    for (std::size_t i = region.first; i < region.end; ++i) {
      const bool item = begins_item(region, i);
      if (i == region.first || item || !joins(region, i - 1)) begin_piece(i, item);
      else extend_piece(i);
    }
  }

  bool begins_item(const Region& region, std::size_t i) const {
    switch (list_marker(text_, lines_[i].span)) {
      case Marker::none: return false;
      case Marker::certain: return true;
      case Marker::possible: break;
    }
    // Wrapped to the front of a line, a dash or a date is no marker; behind an item or a stop it is.
    if (i == region.first || marker_line_ != none) return true;
    return ends_with_stop(text_, lines_[i - 1].span) || !region.wrapped;
  }

  /// Does line i + 1 go on with the paragraph of line i?
  bool joins(const Region& region, std::size_t i) const {
    if (marker_line_ != none && lines_[i + 1].indent > lines_[marker_line_].indent) return true;
    if (!region.wrapped) return wrap_width_ > 0 && !region.beside_long && fills(i, wrap_width_, wrap_width_ / 16);
    if (begins_with_indent(region, i)) return false;
    if (breaks_inside_sentence(i)) return true;
    const std::size_t width = region.width * 4 > wrap_width_ * 3 ? std::max(region.width, wrap_width_) : region.width;
    if (!ends_with_stop(text_, lines_[i].span)) return fills(i, width, width / 6);
    return fills(i, width, region.is_even ? 0 : width / 16);
  }

  // Where paragraphs are told by their first line's indent.
  bool begins_with_indent(const Region& region, std::size_t i) const {
    return lines_[i + 1].indent > region.indent + 1 && ends_with_stop(text_, lines_[i].span);
  }

  void begin_piece(std::size_t i, bool item) {
    marker_line_ = item ? i : none;
    pieces_.push_back({{item ? BlockKind::list_item : BlockKind::paragraph, lines_[i].span}, lines_[i].after_blank, true});
  }

  void extend_piece(std::size_t i) {
    pieces_.back().block.span.end = lines_[i].span.end;
    pieces_.back().one_line = false;
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::u32string_view text_;
  const std::vector<Line>& lines_;
  std::vector<Region> regions_;
  std::vector<Piece> pieces_;
  std::size_t wrap_width_ = 0;
  std::size_t marker_line_ = none;  // of the list item that is being joined
};

}  // namespace

std::vector<Piece> join_paragraphs(std::u32string_view text, const std::vector<Line>& lines) {
  return Joiner(text, lines).join();
}

}  // namespace narrator
