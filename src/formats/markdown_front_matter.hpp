// The head of a Markdown file that publishing tools put there: "---", YAML (or "+++", TOML), "---".
#pragma once

#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::formats {

/// Bytes of the head, its fences among them; 0 when there is none.
std::size_t front_matter_size(std::string_view utf8) noexcept;

/// Plain keys alone: title, author or authors (one, several, or with a name: below), date, lang.
void read_front_matter(std::string_view head, markup::SourceDocument& document);

}  // namespace narrator::formats
