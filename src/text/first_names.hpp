// The gender that a first name tells.
#pragma once

#include <string_view>

namespace narrator {

/// @param name in any case; only plain letters are known
/// @return 'f', 'm', or 'n' when the name does not tell
char gender_of_first_name(std::u32string_view name) noexcept;

}  // namespace narrator
