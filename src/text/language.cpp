#include "text/language.hpp"

#include <algorithm>
#include <array>

#include "text/languages/languages.hpp"

namespace narrator {
namespace {

std::string_view primary_subtag(std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); }

}  // namespace

const Language& language_for(std::string_view tag) {
  static constexpr std::array known{
      &languages::english, &languages::german,  &languages::french, &languages::spanish,   &languages::italian,
      &languages::portuguese, &languages::dutch, &languages::polish, &languages::ukrainian, &languages::russian,
      &languages::swedish};
  for (const Language* language : known)
    if (language->tag == primary_subtag(tag)) return *language;
  return languages::english;
}

bool word_in(Words sorted, std::u32string_view word) noexcept {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

const GenderedWord* find_word(std::span<const GenderedWord> sorted, std::u32string_view word) noexcept {
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), word,
                                      [](const GenderedWord& a, std::u32string_view b) { return a.word < b; });
  return found != sorted.end() && found->word == word ? &*found : nullptr;
}

}  // namespace narrator
