// Which writing systems a language's voice can read, and whose voice reads the others.
#pragma once

#include <string_view>
#include <vector>

namespace narrator::spoken {

class Scripts {
 public:
  /// @param tag BCP 47
  explicit Scripts(std::string_view tag);

  /// The language by whose rules a word is read that this one cannot read; empty when it can, or when
  /// nobody does. @param around the text that the word is from: Chinese characters beside kana are Japanese
  std::string_view language_of(std::u32string_view word, std::u32string_view around) const;

 private:
  std::vector<int> own_;  // of ICU's UScriptCode; empty: any is read
};

}  // namespace narrator::spoken
