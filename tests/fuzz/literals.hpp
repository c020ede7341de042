// The text literals of a C++ source: the tests' inputs are in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace narrator::fuzz {

/// Literals that follow each other are one. What is no literal is passed over; good enough for our own tests.
std::vector<std::string> literals_of(std::string_view source);

}  // namespace narrator::fuzz
