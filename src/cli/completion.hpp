// Completion for shells, made of the options: whatever --help lists is completed, and nothing else.
#pragma once

#include <string>
#include <vector>

namespace narrator::cli {

/// What a shell has to know of an option.
struct DeclaredOption {
  std::string short_name;  ///< "o"; empty: none
  std::string long_name;   ///< "output"
  std::string value;       ///< what --help calls its value, such as FILE; empty: it takes none
  std::vector<std::string> choices;  ///< where the values are listed; one that ends in = wants more behind it
  std::string description;
  bool repeats = false;
};

/// @param shell bash, zsh or fish
std::string completion_script(const std::string& shell, const std::vector<DeclaredOption>& options);

}  // namespace narrator::cli
