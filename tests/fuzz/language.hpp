// Bytes that choose a language by their first one.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace narrator::fuzz {

inline constexpr std::array<std::string_view, 16> languages{"en", "de", "fr", "es", "it", "nl", "pl", "pt",
                                                                "ru", "sv", "uk", "el", "ja", "da", "cs", "bn"};

/// The language, in order from 'a' on; takes the byte away.
inline std::string take_language(std::string_view& bytes) {
  if (bytes.empty()) return "en";
  const auto choice = static_cast<unsigned char>(bytes.front());
  bytes.remove_prefix(1);
  return std::string(languages[choice >= 'a' && choice < 'a' + languages.size() ? choice - 'a' : choice % languages.size()]);
}

}  // namespace narrator::fuzz
