#include "narration/foreign.hpp"

#include <algorithm>

#include "document/detect_language.hpp"
#include "text/characters.hpp"
#include "text/language.hpp"

namespace narrator::narration {
namespace {

constexpr std::size_t least_words = 4;
constexpr std::size_t enough_words = 12;
constexpr std::size_t looked_at = 600;  // code points
// Function words, prepositions and determiners among all words: running text of a language has two or three
// times this share of its own, names and titles in it hardly any. Not tuned: the rows of test_parts.cpp hold.
constexpr double own_share = 0.15;

struct Share {
  std::size_t words = 0;
  double function_words = 0.0;
};

/// Ends as soon as a dozen words show enough of the language.
Share share_of(std::u32string_view text, const Language& language) {
  Share share;
  std::size_t known = 0;
  std::u32string word;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && is_letter(text[i])) {
      word += to_lower(text[i]);
    } else if (!word.empty()) {
      ++share.words;
      known +=
          word_in(language.function_words, word) || word_in(language.prepositions, word) || word_in(language.determiners, word)
              ? 1
              : 0;
      word.clear();
      if (share.words == enough_words && static_cast<double>(known) >= 2 * own_share * static_cast<double>(enough_words)) break;
    }
  }
  if (share.words > 0) share.function_words = static_cast<double>(known) / static_cast<double>(share.words);
  return share;
}

std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); }

}  // namespace

std::string foreign_language(std::u32string_view passage, std::string_view language) {
  passage = passage.substr(0, looked_at);
  const Share own = share_of(passage, language_for(language));
  const bool is_known = language_for(language).tag == primary(language);
  if (own.words < least_words || (is_known && own.function_words >= own_share)) return {};
  const std::string found = detect_language(passage);
  if (found.empty() || primary(found) == primary(language)) return {};
  const Language& other = language_for(found);
  // Of a language whose words we do not know, only a long passage is believed.
  const bool sure =
      other.tag == primary(found) ? share_of(passage, other).function_words >= own_share : own.words >= 3 * least_words;
  return sure ? found : std::string();
}

}  // namespace narrator::narration
