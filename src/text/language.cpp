#include "text/language.hpp"

#include <array>

#include "text/languages/languages.hpp"

namespace narrator {
namespace {

std::string_view primary_subtag(std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); }

}  // namespace

const Language& language_for(std::string_view tag) {
  static constexpr std::array known{&languages::english, &languages::german, &languages::french};
  for (const Language* language : known)
    if (language->tag == primary_subtag(tag)) return *language;
  return languages::english;
}

}  // namespace narrator
