// From the International Phonetic Alphabet to what eSpeak NG speaks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace narrator::speech {

/// A sound of IPA that a language's voices do not have, and the nearest one that they have.
struct ReplacedSound {
  std::u32string wanted;
  std::u32string spoken;  ///< IPA; empty: it is left out
  friend bool operator==(const ReplacedSound&, const ReplacedSound&) = default;
};

struct Mnemonics {
  std::string text;  ///< eSpeak NG's phoneme mnemonics, ASCII, with a space between words
  std::vector<ReplacedSound> replaced;
};

/// @param language BCP 47; a language without a table has the English one
Mnemonics mnemonics_of(std::u32string_view ipa, std::string_view language);

}  // namespace narrator::speech
