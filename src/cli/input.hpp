// The bytes of an article, wherever they are.
#pragma once

#include <string>

namespace narrator::cli {

/// @param article a path, or - for standard input
/// @throws Error (input) for what cannot be read and for what is empty
std::string read_article(const std::string& article);

}  // namespace narrator::cli
