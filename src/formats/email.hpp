// A message (RFC 5322, MIME) to blocks: what was written, and what it quotes with ">".
#pragma once

#include <string>
#include <string_view>

#include "markup/source_document.hpp"

namespace narrator::formats {

struct Email {
  /// Subject as title, From as byline, Date. Quoted lines are quotations, their level is their depth; signatures are
  /// left out.
  markup::SourceDocument document;
  /// UTF-8; where the message has no plain text, the page that it has instead, and the document has no blocks.
  std::string html;
};

/// Any bytes: without a head they are all body.
Email read_email(std::string_view bytes);

}  // namespace narrator::formats
