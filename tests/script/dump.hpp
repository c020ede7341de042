// A script as golden text: `Ana Diaz: "words" / ...`, quotes only.
#pragma once

#include <string>

#include "base/utf8.hpp"
#include "narrator/document.hpp"
#include "narrator/script.hpp"

namespace narrator::test {

inline Script script_of(const std::string& text, const std::string& language = "en") {
  return write_script(read_document(text, {.format = InputFormat::lines, .language = language}));
}

/// Who says what, shortened to the first words within the marks.
inline std::string quotes_of(const std::string& text, const std::string& language = "en") {
  const Document document = read_document(text, {.format = InputFormat::lines, .language = language});
  const Script script = write_script(document);
  std::string dump;
  for (const Quote& quote : script.quotes) {
    if (!dump.empty()) dump += " / ";
    dump += quote.speaker ? script.speakers[*quote.speaker].name : "?";
    dump += quote.kind == QuoteKind::partial ? "~ " : ": ";
    const std::u32string words = document.text.substr(quote.span.start, quote.span.size());
    dump += to_utf8(words);
  }
  return dump;
}

}  // namespace narrator::test
