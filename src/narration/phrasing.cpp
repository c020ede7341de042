#include "narration/phrasing.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "narrator/speech_engine.hpp"
#include "text/characters.hpp"

namespace narrator::narration {

void set_end_mark(std::u32string& text, bool ends_sentence) {
  char32_t mark = ends_sentence ? U'.' : U',';
  while (!text.empty() && holds(U" .,;:…-–—、，。；：،।", text.back())) {
    if (ends_sentence && holds(U":：", text.back())) mark = U':';
    text.pop_back();
  }
  if (text.empty() || holds(U"?!？！؟", text.back())) return;
  text.push_back(mark);
}

namespace {

/// A text that grows and shrinks by words, and where the old places are in it.
class Rewriter {
 public:
  explicit Rewriter(const SpokenForm& form) : form_(form) {}

  void add_word(SpokenWord& word) {
    text_ += std::u32string_view(form_.text).substr(copied_, word.spoken.start - copied_);
    const std::size_t start = text_.size();
    if (word.ipa.empty()) {
      text_ += std::u32string_view(form_.text).substr(word.spoken.start, word.spoken.size());
    } else {
      text_ += SpeechRequest::phonemes_begin;
      text_ += word.ipa;
      text_ += SpeechRequest::phonemes_end;
    }
    copied_ = word.spoken.end;
    word.spoken = {start, text_.size()};
    ends_.push_back({copied_, text_.size()});
  }

  std::u32string take() { return text_ + form_.text.substr(copied_); }

  /// @param place at a word's start or end, or in a pause
  std::size_t moved(std::size_t place) const {
    const auto behind = std::upper_bound(ends_.begin(), ends_.end(), place, [](std::size_t p, const auto& end) { return p < end.first; });
    if (behind == ends_.begin()) return place;
    const auto& [before, after] = *std::prev(behind);
    return after + (place - before);
  }

 private:
  const SpokenForm& form_;
  std::u32string text_;
  std::size_t copied_ = 0;
  std::vector<std::pair<std::size_t, std::size_t>> ends_;  // of each word, before and after
};

/// Words whose pronunciation is known stand in the text as such.
void put_pronunciations(SpokenForm& form) {
  Rewriter rewriter(form);
  for (SpokenWord& word : form.words) rewriter.add_word(word);
  for (Break& b : form.breaks) b.at = rewriter.moved(b.at);
  for (LanguageRun& run : form.foreign) run.spoken = {rewriter.moved(run.spoken.start), rewriter.moved(run.spoken.end)};
  form.text = rewriter.take();
}

}  // namespace

SpokenForm phrase(const Document& document, const TextNormalizer& normalizer, Span source, bool ends_sentence) {
  SpokenForm form = normalizer.normalize(document.text, source);
  if (form.words.empty())
    form.text.clear();
  else
    set_end_mark(form.text, ends_sentence);
  if (std::any_of(form.words.begin(), form.words.end(), [](const SpokenWord& word) { return !word.ipa.empty(); })) put_pronunciations(form);
  return form;
}

}  // namespace narrator::narration
