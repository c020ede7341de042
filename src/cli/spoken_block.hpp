// What is said for a block, as the stage "spoken" shows it.
#pragma once

#include <functional>

#include "narrator/document.hpp"
#include "narrator/spoken_form.hpp"

namespace narrator::cli {

/// By the rules of the block's language.
using SpokenBlock = std::function<SpokenForm(const Block&)>;

}  // namespace narrator::cli
