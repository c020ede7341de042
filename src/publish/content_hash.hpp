// A name for a narration that depends on nothing but what is narrated, and by whom.
#pragma once

#include <string>

#include "narrator/narration.hpp"

namespace narrator::publish {

/// 32 hexadecimal digits. Not for protection against anybody.
std::string content_hash(const Narration& narration);

}  // namespace narrator::publish
