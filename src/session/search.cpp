#include "session/search.hpp"

#include <string>

#include "base/utf8.hpp"
#include "text/characters.hpp"

namespace narrator::session {
namespace {

/// Typographic marks are not what people type.
char32_t plain(char32_t c) {
  switch (c) {
    case U'\u2018': case U'\u2019': return U'\'';
    case U'\u201C': case U'\u201D': case U'\u201E': case U'\u00AB': case U'\u00BB': return U'"';
    case U'\u2010': case U'\u2011': case U'\u2013': case U'\u2014': return U'-';
    default: return to_lower(c);
  }
}

/// Calls add(folded, index) for each code point that counts.
template <typename Add>
void fold(std::u32string_view text, Add&& add) {
  bool after_space = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool space = is_space(text[i]);
    if (!space && is_silent(text[i])) continue;
    if (!space || !after_space) add(space ? U' ' : plain(text[i]), i);
    after_space = space;
  }
}

}  // namespace

void Search::fold_document() {
  const auto add = [this](char32_t c, std::size_t at) {
    folded_ += c;
    origins_.push_back(at);
  };
  fold(document_.text, add);
  origins_.push_back(document_.text.size());
}

std::vector<Span> Search::find(std::string_view words) {
  if (origins_.empty()) fold_document();
  std::u32string wanted;
  fold(from_utf8(words), [&wanted](char32_t c, std::size_t) { wanted += c; });
  while (!wanted.empty() && wanted.back() == U' ') wanted.pop_back();
  std::vector<Span> found;
  if (wanted.empty()) return found;
  for (std::size_t at = folded_.find(wanted); at != std::u32string::npos; at = folded_.find(wanted, at + wanted.size()))
    found.push_back({origins_[at], origins_[at + wanted.size() - 1] + 1});
  return found;
}

}  // namespace narrator::session
