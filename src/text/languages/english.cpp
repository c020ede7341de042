// What the program knows about English.
#include <array>

#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = std::to_array<std::u32string_view>({U"Mr", U"Mrs", U"Ms", U"Dr", U"Sen", U"Gov", U"Rep", U"Prof", U"St", U"vs", U"e.g", U"i.e"});

}  // namespace

constexpr Language english{
    .tag = "en",
    .abbreviations = abbreviations,
};

}  // namespace narrator::languages
