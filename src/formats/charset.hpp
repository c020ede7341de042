// Bytes in a charset that a message or a chapter names, to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace narrator::formats {

/// @param charset IANA name; empty or unknown: UTF-8 when the bytes are that, else windows-1252
/// @throws std::bad_alloc
std::string to_utf8_from(std::string_view bytes, const std::string& charset);

}  // namespace narrator::formats
