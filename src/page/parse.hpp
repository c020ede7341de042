// Bytes to a tree, by the parser's module.
#pragma once

#include <string_view>

#include "page/dom.hpp"

namespace narrator::page {

/// @throws Error (program) when the module cannot be loaded
Dom parse(std::string_view utf8);

}  // namespace narrator::page
