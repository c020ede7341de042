// What the program knows about a language. One file a language in text/languages/, as data: no code
// outside asks which language it is.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace narrator {

/// Static, constant tables; all words in lower case (titles and abbreviations as they are written).
/// Grows with what text and script need to know.
struct Language {
  std::string_view tag;  ///< BCP 47 primary tag, "en"
  /// Words whose full stop does not end a sentence, without the stop: "Dr", "Sen", "e.g".
  std::span<const std::u32string_view> abbreviations;
};

/// The language of a BCP 47 tag ("en-GB" gives "en"); English for one that is not known.
const Language& language_for(std::string_view tag);

}  // namespace narrator
