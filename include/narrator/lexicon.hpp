// How words are pronounced that a listener, or we, know better than the engine.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace narrator {

/// Looked up word by word; entries of several words are found by their first one. Immutable once
/// filled; from any thread.
class Lexicon {
 public:
  struct Entry {
    std::u32string grapheme;  ///< as written; words with single spaces between
    std::u32string ipa;       ///< one of these two is not empty
    std::u32string alias;     ///< said instead, by the language's rules
    std::string language;     ///< BCP 47 primary tag; empty: any
    bool exact_case = false;  ///< the grapheme has a capital letter, so the text must too
    bool whole_word = true;   ///< false: also at the start of a longer word
  };

  /// A later entry for the same grapheme and language wins.
  void add(Entry entry);
  /// The longest entry at the start of `text`, a word's start.
  /// @param language BCP 47; entries for others are not looked at
  /// @param[out] length code points of the text that it stands for
  const Entry* find(std::u32string_view text, std::string_view language, std::size_t& length) const;
  bool empty() const noexcept { return entries_.empty(); }

 private:
  std::unordered_multimap<std::u32string, std::size_t> by_first_word_;  // in lower case
  std::vector<std::size_t> beginnings_;  // of words: those that need not be a whole one
  std::vector<Entry> entries_;
};

}  // namespace narrator
