// The syntax of a file in voices/: who it sounds like, lines that shape a tone, and comments.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "narrator/script.hpp"

namespace narrator::casting {

struct VoiceFile {
  Gender gender = Gender::unknown;
  int age = 0;         ///< years; 0 when the file does not say
  std::string timbre;  ///< see Voice::timbre
};

/// Its `gender` line, which must be there, and the lines that shape its tone, without comments and blank lines.
/// @param file for messages
/// @throws Error (voice) `FILE:LINE: reason` for a line that is not a known keyword with what it takes
VoiceFile parse_voice_file(std::string_view content, std::string_view file);

/// [a-z0-9-], 1 to 32 of them: a name can stand in a path and in any option.
bool is_voice_name(std::string_view name) noexcept;

}  // namespace narrator::casting
