// Words that the end of a line cuts in two.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace narrator::formats {

/// Knows the words of a document, to tell "ad-|ministration" from "well-|known".
class Hyphens {
 public:
  /// A line of the document, without a break inside.
  void learn(std::string_view line);
  /// Appends the next line of a paragraph: with a space, or to the word that was cut.
  void join(std::string& paragraph, std::string_view line) const;

 private:
  std::unordered_set<std::string> words_;  ///< in lower case, hyphens inside
};

}  // namespace narrator::formats
