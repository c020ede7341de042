// Transcripts: blocks that begin with the name of who speaks and a colon.
//
// Called by find_quotations() and find_mentions().
#pragma once

#include <string_view>
#include <vector>

#include "narrator/document.hpp"

namespace narrator::script {

/// The label "NOVAK" of "NOVAK: ...", in capital letters, at the start of `words`, which may open with a
/// quotation mark. Empty when there is none.
Span label_of(std::u32string_view text, Span words);

/// By block: where what is said begins, behind the label. 0: the block is no turn of a transcript.
///
/// Labels of capital letters count from two blocks on; others ("Novak:", "Q:") when they come back.
std::vector<std::size_t> find_turns(const Document& document);

}  // namespace narrator::script
