// Pairs the quotation marks of one block: what opens, what closes, what is an apostrophe or a measure.
//
// Called by find_quotations() alone.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "narrator/document.hpp"
#include "script/marked_region.hpp"
#include "text/language.hpp"

namespace narrator::script {

class MarkScanner {
 public:
  MarkScanner(std::u32string_view text, Span block, const Language& language)
      : text_(text), block_(block), language_(language) {}

  /// The next region at or behind `from`, which never goes back.
  std::optional<MarkedRegion> next(std::size_t from);

 private:
  struct Mark {
    char32_t sign = 0;  ///< two apostrophes in a row are a straight double mark
    std::size_t length = 1;
  };
  struct Close {
    std::size_t end = 0;  ///< behind the closing mark; 0 when there is none
    std::size_t length = 0;
  };

  char32_t at(std::size_t i) const { return i < block_.end ? text_[i] : U' '; }
  char32_t before(std::size_t i) const { return i > block_.start ? text_[i - 1] : U' '; }
  bool doubled(std::size_t i) const;
  Mark opening_at(std::size_t i) const { return doubled(i) ? Mark{U'"', 2} : Mark{at(i), 1}; }
  Mark closing_at(std::size_t i) const;
  bool opens(std::size_t i, Mark mark) const;
  bool is_elision(std::size_t i) const;
  bool closes(Mark open, Mark mark, std::size_t i) const;
  bool is_inch_mark(std::size_t i) const;
  Close close_of(std::size_t i, Mark open);
  Close single_close_of(std::size_t i);
  Close last_close_of(std::size_t i, Mark open) const;

  std::u32string_view text_;
  Span block_;
  const Language& language_;
  std::size_t no_single_close_before_ = 0;  // a search from here found none: it need not be made again
};

}  // namespace narrator::script
