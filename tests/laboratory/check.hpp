// Whether the voices of a folder are what is asked of a cast.
#pragma once

#include <filesystem>

#include "laboratory/specimen.hpp"

namespace narrator::laboratory {

/// Measures all and prints a line a voice, then each requirement with the figure that was found:
/// intelligibility, clipping, loudness, distances within a gender, a classifier's score, every language of the
/// engine, and whether catalogue.json says what is measured.
/// @return true when all is met
bool check_folder(const std::filesystem::path& folder, const Laboratory& laboratory, const std::filesystem::path& rhyme_sets);

}  // namespace narrator::laboratory
