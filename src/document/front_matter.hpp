// Which pieces of a text are its title, its byline and its headings. For read_document.
#pragma once

#include <string_view>
#include <vector>

#include "document/paragraphs.hpp"

namespace narrator {

/// Changes the kind of what is no paragraph. In doubt a piece stays a paragraph: that is read aloud
/// all the same, only with a shorter pause behind it.
void mark_front_matter(std::u32string_view text, std::vector<Piece>& pieces);

}  // namespace narrator
