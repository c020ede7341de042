// The rules of the spoken form: each looks at the tokens at the cursor and either says what stands
// there or leaves it to the next rule.
//
// Only for spoken_form.cpp. A rule knows no language: its words are in Language.
#pragma once

#include <cstddef>
#include <span>

#include "text/language.hpp"
#include "text/spoken_form_tokens.hpp"
#include "text/spoken_form_writer.hpp"

namespace narrator::spoken {

struct Cursor {
  std::span<const Token> tokens;
  std::size_t at = 0;
  const Language& language;
  Writer& out;

  /// Nullptr beyond either end.
  const Token* peek(std::ptrdiff_t ahead = 0) const {
    const auto i = static_cast<std::ptrdiff_t>(at) + ahead;
    return i >= 0 && i < std::ssize(tokens) ? &tokens[static_cast<std::size_t>(i)] : nullptr;
  }
  /// The token there is this sign, and joined to the one before it.
  bool is_joined_sign(std::ptrdiff_t ahead, char32_t sign) const {
    const Token* token = peek(ahead);
    return token != nullptr && !token->spaced && token->kind == TokenKind::sign && token->text[0] == sign &&
           token->text.size() == 1;
  }
  Span source(std::size_t count) const { return {tokens[at].source.start, tokens[at + count - 1].source.end}; }
};

/// @return how many tokens it has taken; 0 when it is not its business
using Rule = std::size_t (*)(const Cursor& cursor);

// spoken_form_numbers.cpp
std::size_t money(const Cursor& cursor);
std::size_t range(const Cursor& cursor);
std::size_t long_range(const Cursor& cursor);
std::size_t year(const Cursor& cursor);
std::size_t number(const Cursor& cursor);

// spoken_form_words.cpp
std::size_t note_mark(const Cursor& cursor);
std::size_t link(const Cursor& cursor);
std::size_t number_word(const Cursor& cursor);
std::size_t abbreviation(const Cursor& cursor);
std::size_t word(const Cursor& cursor);
std::size_t sign(const Cursor& cursor);

}  // namespace narrator::spoken
