// Pages that are nested to attack a parser, whose time grows with the square of the depth.
#pragma once

#include <string>
#include <string_view>

namespace narrator::page {

/// Real pages go to some fifty elements.
constexpr int deepest = 400;

/// What the parser may be given: the page itself, or `storage` with a copy whose tags below `deepest` are blank.
std::string_view flattened(std::string_view utf8, std::string& storage);

}  // namespace narrator::page
