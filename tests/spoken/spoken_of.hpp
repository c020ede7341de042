// Written text to what is said, for tables of rows.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "narrator/lexicon.hpp"
#include "narrator/spoken_form.hpp"
#include "support/catch.hpp"

namespace narrator::tests {

inline SpokenForm form_of(std::string_view utf8, std::string_view language = "en", const SpokenOptions& options = {},
                          const Lexicon* lexicon = nullptr) {
  const std::u32string text = from_utf8(utf8);
  return TextNormalizer(language, options, lexicon).normalize(text, {0, text.size()});
}

inline std::string said(std::string_view utf8, std::string_view language = "en", const SpokenOptions& options = {}) {
  return to_utf8(form_of(utf8, language, options).text);
}

struct Row {
  std::string_view written;
  std::string_view spoken;
};

/// One normalizer for all rows: to make one takes longer than to use it.
inline void check(std::string_view language, std::span<const Row> rows) {
  const TextNormalizer normalizer(language);
  for (const Row& row : rows) {
    CAPTURE(language, row.written);
    const std::u32string text = from_utf8(row.written);
    CHECK(to_utf8(normalizer.normalize(text, {0, text.size()}).text) == row.spoken);
  }
}

/// For tables of many languages.
struct LanguageRow {
  std::string_view language;
  Row row;
};

inline void check(std::span<const LanguageRow> rows) {
  for (const LanguageRow& each : rows) check(each.language, std::span(&each.row, 1));
}

}  // namespace narrator::tests
