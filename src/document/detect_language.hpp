// Which language a text is in. For read_document; the only place that knows CLD2.
#pragma once

#include <string>
#include <string_view>

namespace narrator {

/// Looks at no more than a few hundred words, so that it costs the same for a book.
/// @return a BCP 47 tag; empty when it cannot be told reliably
std::string detect_language(std::u32string_view text);

}  // namespace narrator
