// Whether a passage is in another language than its article.
#pragma once

#include <string>
#include <string_view>

namespace narrator::narration {

/// @param language the article's, BCP 47
/// @return the passage's language, BCP 47; empty when it is the article's or cannot be told for sure: a
///         passage that is read by wrong rules is not understood, so in doubt there is none
std::string foreign_language(std::u32string_view passage, std::string_view language);

}  // namespace narrator::narration
