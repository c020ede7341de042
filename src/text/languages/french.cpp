// What the program knows about French.
#include <array>

#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = std::to_array<std::u32string_view>({U"M", U"MM", U"Dr", U"p. ex", U"St", U"Ste"});

}  // namespace

constexpr Language french{
    .tag = "fr",
    .abbreviations = abbreviations,
};

}  // namespace narrator::languages
