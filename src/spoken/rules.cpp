#include "spoken/rules.hpp"

#include <array>

#include "spoken/languages/languages.hpp"

namespace narrator::spoken {

const SpokenRules& rules_for(std::string_view tag) {
  static constexpr std::array known{&languages::english, &languages::german,     &languages::french, &languages::spanish,
                                    &languages::italian, &languages::portuguese, &languages::dutch,  &languages::polish,
                                    &languages::russian, &languages::ukrainian,  &languages::swedish};
  const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
  for (const SpokenRules* rules : known)
    if (rules->tag == primary) return *rules;
  return languages::numbers_alone;
}

}  // namespace narrator::spoken
