// Markdown to blocks: CommonMark with the tables, footnotes, task lists and strikethrough of GitHub.
#pragma once

#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::formats {

/// @param utf8 without a byte order mark
markup::SourceDocument read_markdown(std::string_view utf8);

}  // namespace narrator::formats
