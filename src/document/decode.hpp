// Bytes of any encoding to code points. Called by read_document only.
#pragma once

#include <string>
#include <string_view>

namespace narrator {

struct Decoded {
  std::u32string text;   ///< without a byte order mark; line ends as they came
  std::string encoding;  ///< IANA name
};

/// A byte order mark decides; else UTF-16 and UTF-32 by where their zeros are; else UTF-8 when the
/// bytes are (nearly) that; else the legacy encoding that ICU's detector finds likeliest. Bytes that
/// mean nothing become U+FFFD. Never fails.
Decoded decode(std::string_view bytes);

}  // namespace narrator
