#include "speech/phonemes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <span>

namespace narrator::speech {
namespace {

struct Sound {
  std::string_view language;
  std::u32string_view ipa;
  std::string_view mnemonic;
};

constexpr Sound sounds[] = {
#include "speech/phonemes/table.inc"
};

constexpr std::size_t longest_sound = 4;  // code points

/// The rows of a language: they stand together in the table.
std::span<const Sound> sounds_of(std::string_view language) {
  const auto rows_of = [](std::string_view tag) {
    const auto first = std::find_if(std::begin(sounds), std::end(sounds), [&](const Sound& s) { return s.language == tag; });
    const auto last = std::find_if(first, std::end(sounds), [&](const Sound& s) { return s.language != tag; });
    return std::span<const Sound>(first, last);
  };
  if (const auto rows = rows_of(language); !rows.empty()) return rows;
  if (const auto rows = rows_of(language.substr(0, language.find('-'))); !rows.empty()) return rows;
  return rows_of("en-us");
}

// The chart of the International Phonetic Association (2020), as numbers.

struct Vowel {
  char32_t sign;
  double height;    // 0 close, 6 open
  double backness;  // 0 front, 2 back
  double rounding;
};
constexpr Vowel vowels[] = {{U'i', 0, 0, 0}, {U'y', 0, 0, 1},   {U'ɨ', 0, 1, 0},   {U'ʉ', 0, 1, 1},   {U'ɯ', 0, 2, 0},
                            {U'u', 0, 2, 1}, {U'ɪ', 1, 0.4, 0}, {U'ʏ', 1, 0.4, 1}, {U'ᵻ', 1, 0.8, 0}, {U'ʊ', 1, 1.6, 1},
                            {U'e', 2, 0, 0}, {U'ø', 2, 0, 1},   {U'ɘ', 2, 1, 0},   {U'ɵ', 2, 1, 1},   {U'ɤ', 2, 2, 0},
                            {U'o', 2, 2, 1}, {U'ə', 3, 1, 0},   {U'ɚ', 3, 1, 0.3}, {U'ɛ', 4, 0, 0},   {U'œ', 4, 0, 1},
                            {U'ɜ', 4, 1, 0}, {U'ɞ', 4, 1, 1},   {U'ʌ', 4, 2, 0},   {U'ɔ', 4, 2, 1},   {U'æ', 5, 0, 0},
                            {U'ɐ', 5, 1, 0}, {U'a', 6, 0.3, 0}, {U'ɶ', 6, 0, 1},   {U'ɑ', 6, 2, 0},   {U'ɒ', 6, 2, 1}};

enum Manner { plosive, nasal, trill, tap, fricative, approximant, lateral };
struct Consonant {
  char32_t sign;
  int place;  // 0 bilabial, 1 labiodental, 2 dental, 3 alveolar, ... 6 palatal, 7 velar, 8 uvular, 10 glottal
  Manner manner;
  bool voiced;
};
constexpr Consonant consonants[] = {
    {U'p', 0, plosive, false},    {U'b', 0, plosive, true},     {U't', 3, plosive, false},    {U'd', 3, plosive, true},
    {U'ʈ', 5, plosive, false},    {U'ɖ', 5, plosive, true},     {U'c', 6, plosive, false},    {U'ɟ', 6, plosive, true},
    {U'k', 7, plosive, false},    {U'ɡ', 7, plosive, true},     {U'q', 8, plosive, false},    {U'ɢ', 8, plosive, true},
    {U'ʔ', 10, plosive, false},   {U'm', 0, nasal, true},       {U'ɱ', 1, nasal, true},       {U'n', 3, nasal, true},
    {U'ɳ', 5, nasal, true},       {U'ɲ', 6, nasal, true},       {U'ŋ', 7, nasal, true},       {U'ɴ', 8, nasal, true},
    {U'r', 3, trill, true},       {U'ʀ', 8, trill, true},       {U'ʙ', 0, trill, true},       {U'ɾ', 3, tap, true},
    {U'ɽ', 5, tap, true},         {U'ɸ', 0, fricative, false},  {U'β', 0, fricative, true},   {U'f', 1, fricative, false},
    {U'v', 1, fricative, true},   {U'θ', 2, fricative, false},  {U'ð', 2, fricative, true},   {U's', 3, fricative, false},
    {U'z', 3, fricative, true},   {U'ʃ', 4, fricative, false},  {U'ʒ', 4, fricative, true},   {U'ʂ', 5, fricative, false},
    {U'ʐ', 5, fricative, true},   {U'ɕ', 5, fricative, false},  {U'ʑ', 5, fricative, true},   {U'ç', 6, fricative, false},
    {U'ʝ', 6, fricative, true},   {U'x', 7, fricative, false},  {U'ɣ', 7, fricative, true},   {U'χ', 8, fricative, false},
    {U'ʁ', 8, fricative, true},   {U'ħ', 9, fricative, false},  {U'ʕ', 9, fricative, true},   {U'h', 10, fricative, false},
    {U'ɦ', 10, fricative, true},  {U'ʋ', 1, approximant, true}, {U'ɹ', 3, approximant, true}, {U'ɻ', 5, approximant, true},
    {U'j', 6, approximant, true}, {U'ɰ', 7, approximant, true}, {U'w', 7, approximant, true}, {U'ʍ', 7, approximant, false},
    {U'l', 3, lateral, true},     {U'ɭ', 5, lateral, true},     {U'ʎ', 6, lateral, true},     {U'ʟ', 7, lateral, true},
    {U'ɬ', 3, fricative, false},  {U'ɫ', 3, lateral, true},     {U'ɥ', 6, approximant, true}};

template <typename Row, std::size_t n>
const Row* row_of(const Row (&rows)[n], char32_t sign) {
  const auto found = std::find_if(std::begin(rows), std::end(rows), [&](const Row& row) { return row.sign == sign; });
  return found == std::end(rows) ? nullptr : &*found;
}

bool is_vowel(char32_t sign) { return row_of(vowels, sign) != nullptr; }
bool is_rhotic(char32_t sign) { return std::u32string_view(U"rɹɾʀʁɻɽ").find(sign) != std::u32string_view::npos; }

constexpr double too_far = 1000.0;

double distance(char32_t a, char32_t b) {
  if (a == b) return 0.0;
  const Vowel* va = row_of(vowels, a);
  const Vowel* vb = row_of(vowels, b);
  if (va != nullptr && vb != nullptr)
    return std::abs(va->height - vb->height) + std::abs(va->backness - vb->backness) +
           1.2 * std::abs(va->rounding - vb->rounding);
  const Consonant* ca = row_of(consonants, a);
  const Consonant* cb = row_of(consonants, b);
  if (ca == nullptr || cb == nullptr) return too_far;
  if (is_rhotic(a) && is_rhotic(b)) return 0.5;  // whatever its place, an r is heard as one
  return std::abs(ca->place - cb->place) + (ca->manner == cb->manner ? 0.0 : 3.0) + (ca->voiced == cb->voiced ? 0.0 : 1.5);
}

/// The nearest of a language's single sounds; long and short ones are told apart.
const Sound* nearest(char32_t sign, bool is_long, std::span<const Sound> known) {
  const Sound* best = nullptr;
  double least = too_far;
  for (const Sound& sound : known) {
    const bool sound_is_long = sound.ipa.size() == 2 && sound.ipa[1] == U'ː';
    if (sound.ipa.size() != 1 && !sound_is_long) continue;
    const double far = distance(sign, sound.ipa[0]) + (is_long == sound_is_long ? 0.0 : 0.6);
    if (far >= least) continue;
    least = far;
    best = &sound;
  }
  return best;
}

class Converter {
 public:
  Converter(std::u32string_view ipa, std::span<const Sound> known) : ipa_(ipa), known_(known) {}

  Mnemonics run() {
    while (at_ < ipa_.size()) step();
    return std::move(result_);
  }

 private:
  void step() {
    const char32_t c = ipa_[at_];
    if (c == U'ˈ' || c == U'\'') return keep_stress('\'');
    if (c == U'ˌ' || c == U',') return keep_stress(',');
    if (c == U' ') {
      if (!result_.text.empty()) result_.text += ' ';
      ++at_;
    } else if (const Sound* sound = longest_known(); sound != nullptr && !is_cut_short(*sound)) {
      say(*sound);
      at_ += sound->ipa.size();
    } else {
      replace(c);
    }
  }

  // Tie bars and syllable marks say nothing about the sound.
  static bool is_silent(char32_t c) { return std::u32string_view(U".‿͜͡|/[]-\u02B2\u032F").find(c) != std::u32string_view::npos; }

  void keep_stress(char mark) {
    stress_ = mark;
    ++at_;
  }

  const Sound* longest_known() const {
    for (std::size_t length = std::min(longest_sound, ipa_.size() - at_); length > 0; --length) {
      const std::u32string_view part = ipa_.substr(at_, length);
      const auto found = std::find_if(known_.begin(), known_.end(), [&](const Sound& s) { return s.ipa == part; });
      if (found != known_.end()) return &*found;
    }
    return nullptr;
  }

  /// A long vowel of which the table has the short one only: the nearest long one is better.
  bool is_cut_short(const Sound& sound) const {
    const std::size_t end = at_ + sound.ipa.size();
    return sound.ipa.size() == 1 && end < ipa_.size() && ipa_[end] == U'ː' && is_vowel(sound.ipa[0]);
  }

  /// IPA has its stress before the syllable, eSpeak NG before the vowel.
  void say(const Sound& sound) {
    if (stress_ != '\0' && is_vowel(sound.ipa[0])) {
      result_.text += stress_;
      stress_ = '\0';
    }
    // Two mnemonics in a row may look like a third one: "|" keeps them apart.
    if (!result_.text.empty() && result_.text.back() != ' ' && result_.text.back() != '\'' && result_.text.back() != ',')
      result_.text += '|';
    result_.text += sound.mnemonic;
  }

  void replace(char32_t c) {
    const char32_t plain = c == U'g' ? U'ɡ' : c;
    const bool is_long = at_ + 1 < ipa_.size() && ipa_[at_ + 1] == U'ː';
    ++at_;
    if (is_silent(c) || c == U'ː') return;
    const Sound* sound = nearest(plain, is_long, known_);
    if (sound != nullptr) say(*sound);
    if (is_long) ++at_;
    if (sound != nullptr && sound->ipa[0] == plain) return;
    result_.replaced.push_back({std::u32string(1, c), sound == nullptr ? std::u32string() : std::u32string(sound->ipa)});
  }

  std::u32string_view ipa_;
  std::span<const Sound> known_;
  std::size_t at_ = 0;
  char stress_ = '\0';
  Mnemonics result_;
};

}  // namespace

Mnemonics mnemonics_of(std::u32string_view ipa, std::string_view language) {
  std::u32string untied(ipa);  // "t͡ʃ" is in the table as "tʃ"
  std::erase_if(untied, [](char32_t c) { return c == 0x361 || c == 0x35C; });
  return Converter(untied, sounds_of(language)).run();
}

}  // namespace narrator::speech
