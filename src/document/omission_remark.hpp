// What is said about what was left out: "Left out: 2 tables and a caption."
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "narrator/document.hpp"

namespace narrator {

/// A sentence in the language, for those that the text room knows; in English for others.
/// @param omissions not empty
/// @param language BCP 47
std::string omission_remark(const std::vector<Omission>& omissions, std::string_view language);

}  // namespace narrator
