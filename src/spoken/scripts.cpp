#include "spoken/scripts.hpp"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <string>

#include "text/characters.hpp"

namespace narrator::spoken {
namespace {

bool has_one_of(std::u32string_view word, std::u32string_view letters) {
  return std::any_of(word.begin(), word.end(), [&](char32_t c) { return holds(letters, c); });
}

/// Letters that one language of the Cyrillic script has and Russian does not.
std::string_view cyrillic_language(std::u32string_view word) {
  if (has_one_of(word, U"іїєґІЇЄҐ")) return "uk";
  if (has_one_of(word, U"ўЎ")) return "be";
  if (has_one_of(word, U"ѓќѕЃЌЅ")) return "mk";
  if (has_one_of(word, U"јљњћђџЈЉЊЋЂЏ")) return "sr";
  return "ru";
}

bool has_kana(std::u32string_view text) {
  return std::any_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(text.size(), 500)),
                     [](char32_t c) { return c >= 0x3041 && c <= 0x30FF; });
}

std::string_view usual_language(UScriptCode script, std::u32string_view word, std::u32string_view around) {
  switch (script) {
    case USCRIPT_LATIN: return "en";
    case USCRIPT_CYRILLIC: return cyrillic_language(word);
    case USCRIPT_GREEK: return "el";
    case USCRIPT_ARABIC: return has_one_of(word, U"پچژگ") ? "fa" : "ar";
    case USCRIPT_HEBREW: return "he";
    case USCRIPT_HAN: return has_kana(around) ? "ja" : "cmn";
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA: return "ja";
    case USCRIPT_HANGUL: return "ko";
    case USCRIPT_DEVANAGARI: return "hi";
    case USCRIPT_BENGALI: return "bn";
    case USCRIPT_GURMUKHI: return "pa";
    case USCRIPT_GUJARATI: return "gu";
    case USCRIPT_TAMIL: return "ta";
    case USCRIPT_TELUGU: return "te";
    case USCRIPT_KANNADA: return "kn";
    case USCRIPT_MALAYALAM: return "ml";
    case USCRIPT_SINHALA: return "si";
    case USCRIPT_THAI: return "th";
    case USCRIPT_GEORGIAN: return "ka";
    case USCRIPT_ARMENIAN: return "hy";
    case USCRIPT_ETHIOPIC: return "am";
    default: return {};
  }
}

}  // namespace

Scripts::Scripts(std::string_view tag) {
  std::array<UScriptCode, 10> codes{};
  UErrorCode status = U_ZERO_ERROR;
  const int32_t count = uscript_getCode(std::string(tag).c_str(), codes.data(), static_cast<int32_t>(codes.size()), &status);
  if (U_FAILURE(status)) return;
  for (int32_t i = 0; i < count; ++i) own_.push_back(codes[static_cast<std::size_t>(i)]);
}

std::string_view Scripts::language_of(std::u32string_view word, std::u32string_view around) const {
  const auto letter = std::find_if(word.begin(), word.end(), is_letter);
  if (letter == word.end() || own_.empty()) return {};
  // Latin letters are by far the most; the block of ASCII holds no others.
  const bool is_ascii = *letter < 0x80;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = is_ascii ? USCRIPT_LATIN : uscript_getScript(static_cast<UChar32>(*letter), &status);
  if (U_FAILURE(status) || std::find(own_.begin(), own_.end(), script) != own_.end()) return {};
  // Chinese and Japanese have codes of their own for what they share.
  const bool is_east_asian = script == USCRIPT_HAN && std::any_of(own_.begin(), own_.end(), [](int code) {
                               return code == USCRIPT_SIMPLIFIED_HAN || code == USCRIPT_TRADITIONAL_HAN ||
                                      code == USCRIPT_JAPANESE || code == USCRIPT_KOREAN;
                             });
  return is_east_asian ? std::string_view() : usual_language(script, word, around);
}

}  // namespace narrator::spoken
