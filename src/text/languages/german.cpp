// What the program knows about German.
#include <array>

#include "text/languages/languages.hpp"

namespace narrator::languages {
namespace {

constexpr auto abbreviations = std::to_array<std::u32string_view>({U"Dr", U"Prof", U"z.B", U"d.h", U"bzw", U"Nr", U"St"});

}  // namespace

constexpr Language german{
    .tag = "de",
    .abbreviations = abbreviations,
};

}  // namespace narrator::languages
