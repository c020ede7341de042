// Chapters of a book, which are XHTML, to blocks. What is no part of the text (tables of contents, page numbers,
// reference marks of notes) is left out, notes are footnotes. Pages of the web are a matter of the page reader.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "markup/source_document.hpp"

namespace narrator::formats {

/// @param language of the document: blocks say theirs only when it is another
std::vector<markup::SourceBlock> read_xhtml(std::string_view bytes, const std::string& language);

/// A piece of a body: elements without one root, perhaps not closed.
std::vector<markup::SourceBlock> read_xhtml_fragment(std::string_view utf8);

}  // namespace narrator::formats
