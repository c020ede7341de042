// Bytes of a terminal to keys. Pure: no terminal, no clock.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace narrator::tui {

/// A key, or what the mouse does.
struct Key {
  /// What it types, in UTF-8; or its name: space, enter, esc, tab, backspace, delete, left, right, up, down, home, end,
  /// page-up, page-down, insert, f1 to f12, C-a to C-z; click, wheel-up, wheel-down.
  std::string name;
  std::size_t column = 0;  ///< of the mouse, from 0
  std::size_t row = 0;
  friend bool operator==(const Key&, const Key&) = default;
};

/// Whether a configuration may name it.
bool is_key_name(std::string_view name);

/// Keeps the beginning of a sequence that was cut by a read.
class KeyDecoder {
 public:
  std::vector<Key> feed(std::string_view bytes);
  /// Nothing more has come for a while: an escape that was held back is the key of that name.
  std::vector<Key> pause();

 private:
  std::string pending_;
};

}  // namespace narrator::tui
