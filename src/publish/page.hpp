// A listening page: one HTML file with the sound inside, which works from a disk without a network.
//
// The page may load nothing and may only run the script that is in it (its Content-Security-Policy says so); words of
// the article are escaped wherever they stand.
#pragma once

#include <filesystem>
#include <memory>

#include "narrator/publication.hpp"

namespace narrator::publish {

/// @throws Error (file)
std::unique_ptr<Publication> open_page(const std::filesystem::path& path, const Narration& narration, AudioFormat format);

}  // namespace narrator::publish
