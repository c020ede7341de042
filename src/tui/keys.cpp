#include "tui/keys.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/utf8.hpp"

namespace narrator::tui {
namespace {

struct Named {
  std::string_view bytes;
  std::string_view name;
};

// Arrows come as ESC [ or, in a terminal's application mode, as ESC O.
constexpr std::array sequences{
    Named{" ", "space"},          Named{"\r", "enter"},         Named{"\n", "enter"},          Named{"\t", "tab"},
    Named{"\x7f", "backspace"},   Named{"\b", "backspace"},     Named{"\x1b[3~", "delete"},    Named{"\x1b[C", "right"},
    Named{"\x1bOC", "right"},     Named{"\x1b[D", "left"},      Named{"\x1bOD", "left"},       Named{"\x1b[A", "up"},
    Named{"\x1bOA", "up"},        Named{"\x1b[B", "down"},      Named{"\x1bOB", "down"},       Named{"\x1b[H", "home"},
    Named{"\x1bOH", "home"},      Named{"\x1b[1~", "home"},     Named{"\x1b[F", "end"},        Named{"\x1bOF", "end"},
    Named{"\x1b[4~", "end"},      Named{"\x1b[5~", "page-up"},  Named{"\x1b[6~", "page-down"},
    Named{"\x1b[2~", "insert"},    Named{"\x1bOP", "f1"},          Named{"\x1bOQ", "f2"},          Named{"\x1bOR", "f3"},
    Named{"\x1bOS", "f4"},         Named{"\x1b[11~", "f1"},        Named{"\x1b[12~", "f2"},        Named{"\x1b[13~", "f3"},
    Named{"\x1b[14~", "f4"},       Named{"\x1b[15~", "f5"},        Named{"\x1b[17~", "f6"},        Named{"\x1b[18~", "f7"},
    Named{"\x1b[19~", "f8"},       Named{"\x1b[20~", "f9"},        Named{"\x1b[21~", "f10"},       Named{"\x1b[23~", "f11"},
    Named{"\x1b[24~", "f12"}};
constexpr std::array others{std::string_view("esc"), std::string_view("click"), std::string_view("wheel-up"), std::string_view("wheel-down")};

bool ends_sequence(char c) { return c >= 0x40 && c <= 0x7e; }

/// Of a character of UTF-8; 1 for a byte that begins none.
std::size_t character_length(unsigned char first) { return first >= 0xF0 && first < 0xF8 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1; }

/// The length of the key that the bytes begin with; 0 when more have to come.
std::size_t key_length(std::string_view bytes) {
  if (bytes[0] != '\x1b') {
    const std::size_t length = character_length(static_cast<unsigned char>(bytes[0]));
    for (std::size_t i = 1; i < std::min(length, bytes.size()); ++i)
      if ((static_cast<unsigned char>(bytes[i]) & 0xC0) != 0x80) return i;  // it was none
    return length <= bytes.size() ? length : 0;
  }
  if (bytes.size() < 2) return 0;
  if (bytes[1] == 'O') return bytes.size() < 3 ? 0 : 3;
  if (bytes[1] != '[') return 1;  // a lone escape in front of another key
  for (std::size_t i = 2; i < bytes.size(); ++i)
    if (ends_sequence(bytes[i])) return i + 1;
  constexpr std::size_t longest_sequence = 32;
  return bytes.size() > longest_sequence ? bytes.size() : 0;
}

/// ESC [ < button ; column ; row M, cells from 1; a release ends in m.
std::optional<Key> mouse_key(std::string_view sequence) {
  if (!sequence.starts_with("\x1b[<") || sequence.back() != 'M') return std::nullopt;
  std::array<std::size_t, 3> numbers{};
  const char* at = sequence.data() + 3;
  const char* const end = sequence.data() + sequence.size() - 1;
  for (std::size_t& number : numbers) {
    const auto [behind, error] = std::from_chars(at, end, number);
    if (error != std::errc() || (behind != end && *behind != ';')) return std::nullopt;
    at = behind == end ? end : behind + 1;
  }
  const auto [button, column, row] = numbers;
  if (column == 0 || row == 0) return std::nullopt;
  const char* const name = button == 0 ? "click" : button == 64 ? "wheel-up" : button == 65 ? "wheel-down" : nullptr;
  if (name == nullptr) return std::nullopt;
  return Key{name, column - 1, row - 1};
}

std::optional<Key> key_of(std::string_view bytes) {
  const auto found = std::find_if(sequences.begin(), sequences.end(), [bytes](const Named& n) { return n.bytes == bytes; });
  if (found != sequences.end()) return Key{std::string(found->name)};
  if (bytes.size() > 2 && bytes[0] == '\x1b') return mouse_key(bytes);
  const auto first = static_cast<unsigned char>(bytes[0]);
  if (first == 0x1b) return Key{"esc"};
  if (first >= 1 && first <= 26) return Key{std::string("C-") + static_cast<char>('a' + first - 1)};
  if (first < 0x20 || (first >= 0x80 && bytes.size() < 2)) return std::nullopt;
  return Key{std::string(bytes)};
}

}  // namespace

bool is_key_name(std::string_view name) {
  if (std::any_of(sequences.begin(), sequences.end(), [name](const Named& n) { return n.name == name; })) return true;
  if (std::find(others.begin(), others.end(), name) != others.end()) return true;
  if (name.size() == 3 && name.starts_with("C-")) return name[2] >= 'a' && name[2] <= 'z';
  return name != " " && from_utf8(name).size() == 1 && static_cast<unsigned char>(name[0]) > 0x20;
}

std::vector<Key> KeyDecoder::feed(std::string_view bytes) {
  pending_ += bytes;
  std::vector<Key> keys;
  std::string_view rest = pending_;
  while (!rest.empty()) {
    const std::size_t length = key_length(rest);
    if (length == 0) break;
    if (auto key = key_of(rest.substr(0, length))) keys.push_back(*std::move(key));
    rest.remove_prefix(length);
  }
  pending_ = std::string(rest);
  return keys;
}

std::vector<Key> KeyDecoder::pause() {
  if (pending_ != "\x1b") return {};
  pending_.clear();
  return {Key{"esc"}};
}

}  // namespace narrator::tui
