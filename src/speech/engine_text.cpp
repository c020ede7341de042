#include "speech/engine_text.hpp"

#include "base/utf8.hpp"
#include "narrator/speech_engine.hpp"
#include "speech/phonemes.hpp"

namespace narrator::speech {
namespace {

/// Controls are commands to the engine (U+0001 begins one, U+0000 ends the text). Brackets, which no spoken form has,
/// begin phonemes. Half of a pair of ours that a cut has parted means nothing.
bool is_dangerous(char32_t c) {
  const bool is_control = c < U' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
  return is_control || c == U'[' || c == U']' || c == SpeechRequest::phonemes_begin || c == SpeechRequest::phonemes_end;
}

}  // namespace

EngineText::EngineText(std::u32string_view text, std::string_view language) {
  constexpr char32_t begin = SpeechRequest::phonemes_begin;
  constexpr char32_t end = SpeechRequest::phonemes_end;
  std::size_t length = 0;  // of utf8_, in code points
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t closed = text[i] == begin ? text.find(end, i) : text.npos;
    if (closed != text.npos) {
      const std::string mnemonics = "[[" + mnemonics_of(text.substr(i + 1, closed - i - 1), language).text + "]]";
      replaced_.push_back({length, length + mnemonics.size(), i, closed + 1});
      utf8_ += mnemonics;
      length += mnemonics.size();
      i = closed;
    } else {
      append_utf8(utf8_, is_dangerous(text[i]) ? U' ' : text[i]);
      ++length;
    }
  }
}

std::size_t EngineText::request_position(std::size_t position) const noexcept {
  std::size_t shift_from = 0;
  std::size_t shift_to = 0;
  for (const Replaced& word : replaced_) {
    if (position < word.start) break;
    if (position < word.end) return word.request_start;
    shift_from = word.end;
    shift_to = word.request_end;
  }
  return shift_to + (position - shift_from);
}

}  // namespace narrator::speech
