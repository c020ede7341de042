// Words, abbreviations, links, notes and signs.
#include <algorithm>
#include <string>

#include "text/characters.hpp"
#include "text/spoken_form_rules.hpp"

namespace narrator::spoken {
namespace {

constexpr std::u32string_view said_signs = U"%&+=@°§²³½¼¾×÷±";
constexpr std::u32string_view attached_signs = U"%°²³½¼¾";
constexpr std::size_t longest_sign_row = 2;
constexpr std::size_t longest_acronym = 8;  // code points, points included

bool is_word(const Token* token) { return token != nullptr && token->kind == TokenKind::word; }

bool is_unspaced_script(char32_t c) {
  return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

const Expansion* expansion_of(const Language& language, std::u32string_view written) {
  const auto found = std::find_if(language.expansions.begin(), language.expansions.end(),
                                  [&](const Expansion& e) { return e.written == written; });
  return found == language.expansions.end() ? nullptr : &*found;
}

/// "z. B." for "z.B": points with spaces between, up to four words.
struct Spaced {
  std::u32string written;
  std::size_t tokens = 0;
};

Spaced spaced_abbreviation(const Cursor& cursor) {
  Spaced found;
  const Token* token = cursor.peek();
  for (std::ptrdiff_t i = 0; i < 8 && is_word(token) && token->text.size() <= 3 && cursor.is_joined_sign(i + 1, U'.'); i += 2) {
    if (!found.written.empty()) found.written += U'.';
    found.written += token->text;
    found.tokens = static_cast<std::size_t>(i) + 2;
    if (i > 0 && expansion_of(cursor.language, found.written) != nullptr) return found;
    token = cursor.peek(i + 2);
  }
  return {};
}

/// "U.S", "a.m": letters and points. The engine reads those as letters and does not pause at their stop.
bool is_acronym(std::u32string_view word) {
  if (word.size() < 3 || word.size() > longest_acronym) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if ((i % 2 == 1) != (word[i] == U'.')) return false;
  return word.size() % 2 == 1;
}

/// Lower case with points, and nothing as short as the letters of an abbreviation: "node.js".
bool is_file_name(std::u32string_view word) {
  const std::size_t point = word.find(U'.');
  return point != word.npos && point > 1 && word.size() - point > 2 && std::none_of(word.begin(), word.end(), is_upper);
}

char32_t as_ascii_mark(char32_t c) {
  switch (c) {
    case U'、': case U'،': case U'，': case U'(': case U')': case U'（': case U'）': case U'–': case U'—': case U'―': return U',';
    case U'；': case U'؛': return U';';
    case U'：': return U':';
    case U'。': case U'｡': case U'۔': case U'।': return U'.';
    case U'！': return U'!';
    case U'？': case U'؟': return U'?';
    default: return holds(U",;:!?", c) ? c : U'\0';
  }
}

/// "node.js", "file.txt", the host of an address: the points are said.
void say_dotted(const Cursor& cursor, std::u32string_view host) {
  const Span source = cursor.source(1);
  for (bool is_first = true; !host.empty(); is_first = false) {
    const std::size_t point = std::min(host.find(U'.'), host.size());
    if (!is_first) cursor.out.phrase(cursor.language.dot, source);
    cursor.out.word(host.substr(0, point), source);
    host.remove_prefix(std::min(point + 1, host.size()));
  }
}

/// "10th", "7:30pm", "5°C", and the brackets of an editor: "[w]e", "kill[ed]".
bool continues_word(const Cursor& cursor) {
  const Token* before = cursor.peek(-1);
  if (cursor.peek()->spaced || before == nullptr) return false;
  if (before->kind == TokenKind::number) return true;
  if (before->kind != TokenKind::sign || before->spaced || !holds(U"[]°", before->text[0])) return false;
  const Token* outside = cursor.peek(-2);
  return outside != nullptr && outside->kind != TokenKind::sign;
}

/// Points: an ellipsis, the end of a sentence, or one in a name like "node.js".
std::size_t points(const Cursor& cursor) {
  const Token& token = *cursor.peek();
  const Token* before = cursor.peek(-1);
  const Token* next = cursor.peek(1);
  const bool goes_on = is_word(next) && is_lower(next->text[0]);
  if (token.text.size() > 1 || token.text[0] == U'…') {
    cursor.out.pause(goes_on ? U';' : U'.');
  } else if (goes_on && !next->spaced && !token.spaced && before != nullptr && before->kind != TokenKind::sign) {
    cursor.out.phrase(cursor.language.dot, token.source);
  } else if (!goes_on || token.spaced) {
    cursor.out.pause(U'.');
  }
  // Else an abbreviation that no table has: a sentence does not begin with a small letter.
  return 1;
}

bool is_plain_dash(const Cursor& cursor) {
  const Token& token = *cursor.peek();
  const Token* next = cursor.peek(1);
  return token.spaced && (next == nullptr || next->spaced);
}

}  // namespace

/// "[1]", "[a]", "[12]": marks of notes are not read; "[w]e" is a word that an editor has touched.
std::size_t note_mark(const Cursor& cursor) {
  const Token& open = *cursor.peek();
  const Token* mark = cursor.peek(1);
  if (open.kind != TokenKind::sign || open.text[0] != U'[' || mark == nullptr || mark->spaced) return 0;
  const bool is_figure = mark->kind == TokenKind::number && mark->text.size() <= 3;
  const bool is_joined_letter = mark->kind == TokenKind::word && mark->text.size() == 1 && is_lower(mark->text[0]) && !open.spaced;
  const bool goes_on = is_word(cursor.peek(3)) && !cursor.peek(3)->spaced;
  return (is_figure || is_joined_letter) && !goes_on && cursor.is_joined_sign(2, U']') ? 3 : 0;
}

/// Only the host is read: "link to example dot com".
std::size_t link(const Cursor& cursor) {
  const Token& token = *cursor.peek();
  if (token.kind != TokenKind::link) return 0;
  std::u32string_view address = token.text;
  const std::size_t scheme = address.find(U"://");
  const bool is_marked = scheme < 6 || address.starts_with(U"www.");
  if (scheme < 6) address.remove_prefix(scheme + 3);
  if (address.starts_with(U"www.")) address.remove_prefix(4);
  if (is_marked) cursor.out.phrase(cursor.language.link_to, token.source);
  say_dotted(cursor, address.substr(0, address.find_first_of(U"/?#:@")));
  return 1;
}

/// "No. 5", "№ 5", "#5".
std::size_t number_word(const Cursor& cursor) {
  const Token& token = *cursor.peek();
  if (cursor.language.number_word.empty() || token.kind == TokenKind::number || token.kind == TokenKind::link) return 0;
  const bool has_stop = cursor.is_joined_sign(1, U'.');
  const std::ptrdiff_t figure = has_stop ? 2 : 1;
  const Token* behind = cursor.peek(figure);
  if (behind == nullptr || behind->kind != TokenKind::number) return 0;
  const bool is_sign = token.kind == TokenKind::sign && (token.text[0] == U'№' || (token.text[0] == U'#' && !behind->spaced));
  if (!is_sign && !(has_stop && word_in(cursor.language.number_words, token.text))) return 0;
  cursor.out.phrase(cursor.language.number_word, cursor.source(static_cast<std::size_t>(figure)));
  return static_cast<std::size_t>(figure);
}

/// Abbreviations in full, or without the stop at which the engine would end the sentence.
std::size_t abbreviation(const Cursor& cursor) {
  const Token& token = *cursor.peek();
  if (token.kind != TokenKind::word) return 0;
  if (const Spaced spaced = spaced_abbreviation(cursor); spaced.tokens > 0) {
    cursor.out.phrase(expansion_of(cursor.language, spaced.written)->spoken, cursor.source(spaced.tokens));
    return spaced.tokens;
  }
  const bool has_stop = cursor.is_joined_sign(1, U'.');
  const bool is_last = cursor.peek(2) == nullptr;
  const bool is_dotted = token.text.find(U'.') != token.text.npos;
  // "No." is one only before a figure, and that was number_word's business.
  const bool ends_none = word_in(cursor.language.abbreviations, token.text) && !word_in(cursor.language.number_words, token.text);
  if (const Expansion* expansion = expansion_of(cursor.language, token.text)) {
    // "Main St." at a sentence's end is a street and no saint; "etc." is the same anywhere. Without
    // a stop "Gen" and "Col" may be names, but "vs" and "approx" are nothing else.
    const bool sure = has_stop ? !is_last || !ends_none || is_dotted : is_dotted || is_lower(token.text[0]);
    if (sure) {
      cursor.out.phrase(expansion->spoken, cursor.source(1));
      return has_stop && !is_last ? 2 : 1;
    }
  }
  if (!has_stop) return 0;
  if (is_acronym(token.text)) {
    cursor.out.word(std::u32string(token.text) + U'.', cursor.source(2));
    return 2;
  }
  const bool is_initial = token.text.size() == 1 && is_upper(token.text[0]) && is_word(cursor.peek(2));
  if (is_last || !(ends_none || is_initial)) return 0;
  cursor.out.word(token.text, cursor.source(1));
  return 2;
}

std::size_t word(const Cursor& cursor) {
  const Token& token = *cursor.peek();
  if (token.kind != TokenKind::word) return 0;
  if (is_unspaced_script(token.text[0])) {
    // Each character for itself, so that a listener's eye can follow; without spaces, which the
    // engine would hear.
    for (std::size_t i = 0; i < token.text.size(); ++i) {
      const Span source{token.source.start + i, token.source.start + i + 1};
      if (i == 0 && token.spaced) cursor.out.word(token.text.substr(i, 1), source);
      else cursor.out.attach(token.text.substr(i, 1), source, is_unspaced_script(token.text[i]));
    }
  } else if (continues_word(cursor)) {
    cursor.out.attach(token.text, token.source);
  } else if (is_file_name(token.text)) {
    say_dotted(cursor, token.text);
  } else {
    cursor.out.word(token.text, token.source);
  }
  return 1;
}

/// Marks become pauses, a few signs are said, and quotation marks and the rest are silent.
std::size_t sign(const Cursor& cursor) {
  const Token& token = *cursor.peek();
  const char32_t c = token.text[0];
  if (c == U'.' || c == U'…') return points(cursor);
  if (c == U'-') {
    // "--" is what typewriters have for a dash; a longer row is a line across the page, and silent too.
    if (is_plain_dash(cursor) || token.text.size() > 1) cursor.out.pause(U',');
  } else if (const char32_t mark = as_ascii_mark(c); mark != U'\0') {
    cursor.out.pause(mark);
  } else if (token.text.size() > longest_sign_row) {
    return 1;  // "======": a line drawn with signs
  } else if (holds(attached_signs, c) && !token.spaced) {
    cursor.out.attach(token.text, token.source);
  } else if (holds(said_signs, c)) {
    for (std::size_t i = 0; i < token.text.size(); ++i)  // "C++"
      cursor.out.word(token.text.substr(i, 1), {token.source.start + i, token.source.start + i + 1});
  } else {
    for (const Currency& currency : cursor.language.currencies)
      if (currency.sign == c) cursor.out.phrase(currency.many, token.source);
  }
  return 1;
}

}  // namespace narrator::spoken
