// Every language this program knows, one object a file in this folder.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/language.hpp"

namespace narrator::languages {

extern const Language english;
extern const Language german;
extern const Language french;
extern const Language spanish;
extern const Language italian;
extern const Language portuguese;
extern const Language dutch;
extern const Language polish;
extern const Language ukrainian;
extern const Language russian;
extern const Language swedish;

/// A sorted table from words in any order, made by the compiler.
template <std::size_t n>
constexpr std::array<std::u32string_view, n> words(const std::u32string_view (&list)[n]) {
  auto sorted = std::to_array(list);
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

/// Likewise, {word, gender}.
template <std::size_t n>
constexpr std::array<GenderedWord, n> gendered(const GenderedWord (&list)[n]) {
  auto sorted = std::to_array(list);
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.word < b.word; });
  return sorted;
}

}  // namespace narrator::languages
