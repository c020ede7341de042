// What the head of a Markdown file says (recognition/markdown_head.hpp).
#pragma once

#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::formats {

/// Plain keys alone: title, author or authors (one, several, or with a name: below), date, lang.
void read_front_matter(std::string_view head, markup::SourceDocument& document);

}  // namespace narrator::formats
