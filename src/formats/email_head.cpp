#include "formats/email_head.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/ascii.hpp"
#include "formats/block_writer.hpp"
#include "formats/charset.hpp"

namespace narrator::formats {
namespace {

constexpr std::size_t longest_word = 1000;  // RFC 2047 says 75

int base64_value(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  return c == '/' || c == '_' ? 63 : -1;
}

/// An encoded word at the beginning of the text; size 0: none is there.
struct EncodedWord {
  std::string charset;
  std::string bytes;
  std::size_t size = 0;
};

EncodedWord encoded_word(std::string_view text) {
  const std::size_t charset_end = text.starts_with("=?") ? text.find('?', 2) : std::string_view::npos;
  if (charset_end == std::string_view::npos || charset_end + 2 >= text.size() || text[charset_end + 2] != '?') return {};
  const std::size_t end = text.find("?=", charset_end + 3);
  if (end == std::string_view::npos) return {};
  const std::string_view content = text.substr(charset_end + 3, end - charset_end - 3);
  if (content.find_first_of(" \t\n") != std::string_view::npos) return {};
  const char encoding = to_lower_ascii(text[charset_end + 1]);
  if (encoding != 'q' && encoding != 'b') return {};
  const std::string charset(text.substr(2, charset_end - 2));
  // RFC 2231 allows a language: "utf-8*de".
  return {charset.substr(0, charset.find('*')), encoding == 'q' ? from_quoted_printable(content, true) : from_base64(content), end + 2};
}

}  // namespace

std::string value_of(const std::string& field) { return lower_ascii(trimmed_ascii(std::string_view(field).substr(0, field.find(';')))); }

std::string parameter_of(const std::string& field, std::string_view name) {
  for (std::size_t at = field.find(';'); at != std::string::npos; at = field.find(';', at + 1)) {
    const std::string_view rest = trimmed_ascii(std::string_view(field).substr(at + 1));
    const std::size_t sign = rest.find('=');
    if (sign == std::string_view::npos || lower_ascii(trimmed_ascii(rest.substr(0, sign))) != name) continue;
    const std::string_view value = trimmed_ascii(rest.substr(sign + 1));
    if (value.starts_with('"')) return std::string(value.substr(1, value.find('"', 1) - 1));
    return std::string(trimmed_ascii(value.substr(0, value.find(';'))));
  }
  return {};
}

std::string decoded_words(std::string_view field) {
  std::string out;
  std::string bytes;  // of neighbouring words: a character may be torn between two
  std::string charset;
  const auto flush = [&] {
    if (!bytes.empty()) out += to_utf8_from(bytes, charset);
    bytes.clear();
  };
  std::size_t plain = 0;  // where what stands between two words begins
  for (std::size_t i = 0; i < field.size();) {
    const EncodedWord word = field[i] == '=' ? encoded_word(field.substr(i, longest_word)) : EncodedWord();
    if (word.size == 0) {
      ++i;
      continue;
    }
    const std::string_view between = field.substr(plain, i - plain);
    const bool joins = plain > 0 && trimmed_ascii(between).empty();
    if (!joins || word.charset != charset) flush();
    if (!joins) out += to_utf8_from(between, {});
    charset = word.charset;
    bytes += word.bytes;
    plain = i += word.size;
  }
  flush();
  return clean_line(out + to_utf8_from(field.substr(plain), {}));
}

std::string sender_of(const std::string& from) {
  const std::size_t address = from.find('<');
  std::string_view name = trimmed_ascii(std::string_view(from).substr(0, address));
  if (name.size() >= 2 && name.front() == '"') name = name.substr(1, name.find('"', 1) - 1);
  if (name.empty() && address != std::string::npos) name = std::string_view(from).substr(address + 1, from.find('>', address) - address - 1);
  // The old form: "ana@example.org (Ana Diaz)".
  const std::size_t comment = name.find('(');
  if (comment != std::string_view::npos && name.find('@') < comment)
    name = name.substr(comment + 1, name.find(')', comment) - comment - 1);
  return decoded_words(name);
}

std::string iso_date(const std::string& date) {
  constexpr auto months = std::to_array<std::string_view>(
      {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
  const std::size_t comma = date.find(',');
  const char* const rest = date.c_str() + (comma == std::string::npos ? 0 : comma + 1);
  int day = 0, year = 0, hour = 0, minute = 0, second = 0;
  std::array<char, 4> month{};
  std::array<char, 6> zone{};
  const int read = std::sscanf(rest, "%2d %3s %4d %2d:%2d:%2d %5s", &day, month.data(), &year, &hour, &minute, &second, zone.data());
  const auto found = std::find(months.begin(), months.end(), std::string_view(month.data()));
  if (read < 3 || found == months.end()) return clean_line(date);
  std::array<char, 48> out{};
  const int length = std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", year, static_cast<int>(found - months.begin()) + 1, day);
  std::string iso(out.data(), static_cast<std::size_t>(length));
  if (read < 6) return iso;
  const int more = std::snprintf(out.data(), out.size(), "T%02d:%02d:%02d", hour, minute, second);
  iso.append(out.data(), static_cast<std::size_t>(more));
  const std::string_view offset(zone.data());
  if (offset.size() == 5 && (offset[0] == '+' || offset[0] == '-')) iso.append(offset.substr(0, 3)).append(":").append(offset.substr(3));
  return iso;
}

std::string from_quoted_printable(std::string_view text, bool is_word) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_coded = text[i] == '=' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    if (is_coded) {
      out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else if (text[i] == '=' && !is_word) {
      const std::size_t end = text.find_first_not_of(" \t\r", i + 1);
      if (end == std::string_view::npos || text[end] == '\n') i = std::min(end, text.size());  // a soft break
      else out += '=';
    } else {
      out += is_word && text[i] == '_' ? ' ' : text[i];
    }
  }
  return out;
}

std::string from_base64(std::string_view text) {
  std::string out;
  out.reserve(text.size() / 4 * 3);
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') {  // the end, or that of one of several pieces
      count = 0;
      continue;
    }
    const int value = base64_value(c);
    if (value < 0) continue;
    bits = (bits << 6 | static_cast<unsigned>(value)) & 0xFFFFFFU;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xFFU);
  }
  return out;
}

}  // namespace narrator::formats
