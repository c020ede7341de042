// What to say when a name is not known: the names that are spelled like it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace narrator::casting {

/// In quotation marks, fit for a message: one line, no control characters, not endless.
std::string quoted(std::string_view name);

/// "A, B or C"; of many only the first few, and how many more there are.
/// @param last between the last two
std::string some_of(const std::vector<std::string>& names, std::string_view last);

/// "did you mean A or B?" with the known names that are near, else "there are A, B and C".
std::string suggestion(std::string_view name, const std::vector<std::string>& known);

}  // namespace narrator::casting
