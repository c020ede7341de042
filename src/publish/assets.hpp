// Files of this folder that are part of the program.
#pragma once

#include <string_view>

namespace narrator::publish {

extern const std::string_view page_style;
extern const std::string_view page_script;
extern const std::string_view book_style;

}  // namespace narrator::publish
