// Files that are archives: bytes that are one are tried as they are; others are what is in it, for no mutation gets
// through a checksum.
#pragma once

#include <string_view>
#include <vector>

namespace narrator::fuzz {

/// The parts between lines "----".
std::vector<std::string_view> parts_of(std::string_view bytes);
/// The part, or nothing where there are fewer.
std::string_view part(const std::vector<std::string_view>& parts, std::size_t index);
inline bool is_archive(std::string_view bytes) { return bytes.starts_with("PK"); }

}  // namespace narrator::fuzz
