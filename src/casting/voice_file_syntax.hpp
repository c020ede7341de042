// The syntax of a file in voices/: lines that shape a tone, and comments.
#pragma once

#include <string>
#include <string_view>

namespace narrator::casting {

/// The timbre of a voice file: its lines without comments and blank lines.
/// @param file for messages
/// @throws Error (voice) `FILE:LINE: reason` for a line that is not a known keyword with numbers
std::string parse_voice_file(std::string_view content, std::string_view file);

/// [a-z0-9-], 1 to 32 of them: a name can stand in a path and in any option.
bool is_voice_name(std::string_view name) noexcept;

}  // namespace narrator::casting
