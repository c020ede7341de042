// Emoji by their names.
#include <algorithm>

#include "base/utf8.hpp"
#include "spoken/recognizers.hpp"
#include "text/icu_locale.hpp"

namespace narrator::spoken {
namespace {

struct Names {
  std::string_view language;
  std::string_view lines;  // "\n😀 grinning face\n..."
};

constexpr Names all_names[] = {
#include "spoken/emoji/table.inc"
};

constexpr char32_t joiner = 0x200D;
constexpr std::size_t longest = 40;  // code points of one emoji and what is joined to it

bool is_regional(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
/// Skin tones, variation selectors, tags: they change the look.
bool is_modifier(char32_t c) {
  return (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0xFE0F || c == 0xFE0E || (c >= 0xE0020 && c <= 0xE007F) || c == 0x20E3;
}

std::u32string name_of(char32_t c, std::string_view language) {
  const auto names =
      std::find_if(std::begin(all_names), std::end(all_names), [&](const Names& n) { return n.language == language; });
  if (names == std::end(all_names)) return {};
  std::string key = "\n";
  append_utf8(key, c);
  key += ' ';
  const std::size_t at = names->lines.find(key);
  if (at == names->lines.npos) return {};
  const std::size_t start = at + key.size();
  return from_utf8(names->lines.substr(start, names->lines.find('\n', start) - start));
}

/// Two regional letters: the flag of a country, by ICU's name of it.
std::u32string flag_name(char32_t a, char32_t b, const SpokenRules& rules) {
  const char code[] = {static_cast<char>('A' + (a - 0x1F1E6)), static_cast<char>('A' + (b - 0x1F1E6)), '\0'};
  icu::UnicodeString country;
  icu::Locale("", code).getDisplayCountry(icu_locale(rules.tag), country);
  std::string utf8;
  country.toUTF8String(utf8);
  return rules.signs.flag.empty() || utf8 == code ? std::u32string() : filled(rules.signs.flag, {{U'n', from_utf8(utf8)}});
}

}  // namespace

/// One emoji with all that is joined to it; the same again in a row is part of it.
Match emoji(const Place& place) {
  const char32_t first = place.text[place.at];
  if (first < 0x2190) return {};
  Scan scan = place.scan();
  std::u32string spoken;
  if (is_regional(first)) {
    if (!is_regional(scan.peek(1))) return {};
    spoken = flag_name(first, scan.peek(1), place.rules);
    scan.skip(2);
  } else {
    spoken = name_of(first, place.rules.tag);
    if (spoken.empty()) return {};
    scan.skip(1);
    while (scan.at() - place.at < longest) {
      if (is_modifier(scan.peek()) || scan.peek() == first) {
        scan.skip(1);
      } else if (scan.peek() == joiner && scan.peek(1) != no_character) {
        const std::u32string joined = name_of(scan.peek(1), place.rules.tag);
        scan.skip(2);
        if (!joined.empty()) spoken += U' ' + joined;
      } else {
        break;
      }
    }
  }
  return {scan.at() - place.at, Reading::emoji, place.options.emoji ? spoken : std::u32string()};
}

}  // namespace narrator::spoken
