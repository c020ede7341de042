// How words are pronounced that a listener, or we, know better than the engine.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
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
    std::size_t line = 0;     ///< of the file that it comes from; 0: none
  };

  /// A later entry for the same grapheme and language wins.
  void add(Entry entry);
  /// The longest entry at the start of `text`, a word's start.
  /// @param language BCP 47; entries for others are not looked at
  /// @param[out] length code points of the text that it stands for
  const Entry* find(std::u32string_view text, std::string_view language, std::size_t& length) const;
  const std::vector<Entry>& entries() const noexcept { return entries_; }
  bool empty() const noexcept { return entries_.empty(); }

 private:
  std::unordered_multimap<std::u32string, std::size_t> by_first_word_;  // in lower case
  std::vector<std::size_t> beginnings_;  // of words: those that need not be a whole one
  std::vector<Entry> entries_;
};

/// The entries of a W3C PLS 1.0 file. A grapheme with a capital letter is matched as it is written, one
/// without in any case; `match="prefix"` of the namespace urn:narrate:lexicon also finds longer words.
/// @param on_warning takes a line for people, "names.pls:12: ...", for each entry that is left out
/// @throws Error (file) when it cannot be read or is no such file
std::vector<Lexicon::Entry> read_lexicon(const std::filesystem::path& path,
                                         const std::function<void(const std::string& message)>& on_warning);

/// The names that news uses and that the engine gets wrong. Added first, so that a listener's own win.
void add_known_names(Lexicon& lexicon);

}  // namespace narrator
