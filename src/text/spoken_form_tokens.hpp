// The written text as words, figures, links and signs: what the rules of the spoken form work on.
//
// Only for spoken_form.cpp and its rules. White space, controls and format characters are no tokens.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"

namespace narrator::spoken {

enum class TokenKind {
  word,    ///< letters, with the figures, apostrophes, hyphens and points inside: "G7", "long-range", "U.S"
  number,  ///< figures with points, commas, colons and spaces between groups: "3,5", "7:30", "3 000"
  link,    ///< a web address, or a host that looks like one
  sign,    ///< one code point of anything else; a row of the same one is one sign: "...", "====="
};

struct Token {
  TokenKind kind = TokenKind::sign;
  Span source;
  std::u32string_view text;
  bool spaced = false;      ///< white space before it, or nothing
  bool on_new_line = false; ///< a line end before it, or nothing
};

std::vector<Token> tokenize(std::u32string_view text, Span span);

}  // namespace narrator::spoken
