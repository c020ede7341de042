// Which reader bytes are for. No library is asked: the program looks, the reader process reads.
#pragma once

#include <string_view>

#include "narrator/document.hpp"

namespace narrator {

/// The format that bytes are in, unless it is given. Plain text where it is no other.
InputFormat format_of(std::string_view bytes, InputFormat given);

}  // namespace narrator
