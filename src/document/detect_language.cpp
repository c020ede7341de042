#include "document/detect_language.hpp"

#include <cstdio>  // CLD2's header uses FILE without including it
#include <vector>  // and std::vector

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>

#include "base/utf8.hpp"
#include "text/characters.hpp"

namespace narrator {
namespace {

constexpr std::size_t sample_letters = 1000;
constexpr std::size_t looked_at = 20000;  // code points: a text of figures must not cost more

/// Letters only, one space between words: CLD2 refuses text with control characters, and figures,
/// addresses and signs tell it nothing.
std::string sample_of(std::u32string_view text) {
  std::string sample;
  std::size_t letters = 0;
  bool space_due = false;
  const std::size_t end = std::min(text.size(), looked_at);
  for (std::size_t i = 0; i < end && letters < sample_letters; ++i) {
    if (!is_letter(text[i]) && text[i] != U'\'' && text[i] != U'’') {
      space_due = true;
      continue;
    }
    if (space_due && !sample.empty()) sample += ' ';
    space_due = false;
    append_utf8(sample, text[i]);
    ++letters;
  }
  return sample;
}

/// CLD2 keeps a few codes that BCP 47 has replaced.
std::string current_tag(std::string_view code) {
  if (code == "iw") return "he";
  if (code == "jw") return "jv";
  if (code == "tl") return "fil";
  if (code == "zh-Hant") return "zh-TW";
  return std::string(code);
}

}  // namespace

std::string detect_language(std::u32string_view text) {
  const std::string sample = sample_of(text);
  const CLD2::CLDHints no_hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percent[3];
  double scores[3];
  int letters = 0;
  int valid_bytes = 0;
  bool is_reliable = false;
  const CLD2::Language found = CLD2::ExtDetectLanguageSummaryCheckUTF8(
      sample.data(), static_cast<int>(sample.size()), true, &no_hints, 0, languages, percent, scores, nullptr, &letters,
      &is_reliable, &valid_bytes);
  if (!is_reliable || found == CLD2::UNKNOWN_LANGUAGE || found == CLD2::TG_UNKNOWN_LANGUAGE) return {};
  return current_tag(CLD2::LanguageCode(found));
}

}  // namespace narrator
