// A read-along book: EPUB 3 with Media Overlays. The article's text, the speakers as classes, and for each sentence or
// word when it is heard. The same narration gives the same bytes.
#pragma once

#include <filesystem>
#include <memory>

#include "narrator/publication.hpp"

namespace narrator::publish {

/// @throws Error (file)
std::unique_ptr<Publication> open_book(const std::filesystem::path& path, const Narration& narration, AudioFormat format, bool word_by_word);

}  // namespace narrator::publish
