#include "speech/engine_text.hpp"

#include "base/utf8.hpp"
#include "narrator/speech_engine.hpp"
#include "speech/phonemes.hpp"

namespace narrator::speech {

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
      // A half of a pair that a cut has parted, and brackets, which no spoken form has, are as silent.
      const bool is_dangerous = text[i] == begin || text[i] == end || text[i] == U'[' || text[i] == U']';
      append_utf8(utf8_, is_dangerous ? U' ' : text[i]);
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
