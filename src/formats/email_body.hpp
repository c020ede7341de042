// The plain text of a message to blocks.
#pragma once

#include <string_view>
#include <vector>

#include "markup/source_document.hpp"

namespace narrator::formats {

struct FlowedText {
  bool on = false;              ///< format=flowed (RFC 3676): a space at its end joins a line with the next
  bool deletes_spaces = false;  ///< delsp=yes: and that space is no part of the text
};

std::vector<markup::SourceBlock> read_email_body(std::string_view utf8, FlowedText flowed);

}  // namespace narrator::formats
