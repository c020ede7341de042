// Words and punctuation of one block, with marked regions folded to one token each.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"
#include "script/marked_region.hpp"
#include "text/language.hpp"

namespace narrator::script {

enum class TokenKind { word, comma, colon, stop, dash, quotation, other };

struct Token {
  TokenKind kind = TokenKind::other;
  Span span;                  ///< with the stop of an abbreviation
  std::u32string_view lower;  ///< of a word, without a possessive ending; points into TokenRow
  bool capital = false;       ///< begins with an upper-case letter
  bool possessive = false;    ///< "Gore's"
  bool abbreviated = false;   ///< "Mr." or an initial: its stop ends nothing
  std::size_t region = 0;     ///< of a quotation: index into the list it was made from
};

/// Owns the lower-case text that its tokens point into; so it does not move.
struct TokenRow {
  TokenRow() = default;
  TokenRow(const TokenRow&) = delete;
  TokenRow& operator=(const TokenRow&) = delete;

  std::u32string lower;
  std::vector<Token> tokens;
};

/// @param regions those of the block, in order
void tokenize(std::u32string_view text, Span block, const std::vector<MarkedRegion>& regions, std::size_t first_region,
              std::size_t end_region, const Language& language, TokenRow& row);

}  // namespace narrator::script
