// UTF-8 to code points and back. The whole library works on code points; bytes are for the edges.
#pragma once

#include <string>
#include <string_view>

namespace narrator {

/// Any bytes: what is no UTF-8 (overlong, surrogates, cut off) becomes U+FFFD, one for each maximal
/// ill-formed piece, as Unicode's chapter 3.9 recommends.
std::u32string from_utf8(std::string_view bytes);

/// Code points that are no Unicode scalar value become U+FFFD.
std::string to_utf8(std::u32string_view text);
void append_utf8(std::string& out, char32_t code_point);

/// True when every byte belongs to well-formed UTF-8.
bool is_utf8(std::string_view bytes) noexcept;

}  // namespace narrator
