// The text of a request as eSpeak NG gets it: words in IPA as its phoneme mnemonics, and nothing else
// that it would take for a command.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace narrator::speech {

class EngineText {
 public:
  EngineText() = default;
  /// @param text as in SpeechRequest
  EngineText(std::u32string_view text, std::string_view language);

  const std::string& utf8() const noexcept { return utf8_; }
  /// "[[" begins phonemes in it; else the engine is told to read those as text.
  bool has_phonemes() const noexcept { return !replaced_.empty(); }
  /// The code point of the request that one of this text stands for; the first of a word in IPA.
  std::size_t request_position(std::size_t position) const noexcept;

 private:
  struct Replaced {
    std::size_t start = 0;          // of the mnemonics, code points of this text
    std::size_t end = 0;
    std::size_t request_start = 0;  // of the word in IPA, code points of the request
    std::size_t request_end = 0;
  };

  std::string utf8_;
  std::vector<Replaced> replaced_;
};

}  // namespace narrator::speech
