// The spoken form, and the engine's text that is made of it.
#include "narrator/spoken_form.hpp"

#include "base/utf8.hpp"
#include "fuzz/language.hpp"
#include "fuzz/targets.hpp"
#include "narrator/lexicon.hpp"
#include "speech/engine_text.hpp"

namespace {

using namespace narrator;

const Lexicon& known_names() {
  static const Lexicon lexicon = [] {
    Lexicon names;
    add_known_names(names);
    return names;
  }();
  return lexicon;
}

void check_form(Span source, const SpokenForm& form) {
  std::size_t at = source.start;
  for (const LedgerLine& line : form.ledger) {
    fuzz::check(line.source.start == at && line.source.end >= at, "the ledger has neither gap nor overlap");
    at = line.source.end;
  }
  fuzz::check(at == source.end || source.empty(), "the ledger covers its source");
  std::size_t spoken = 0;
  for (const SpokenWord& word : form.words) {
    fuzz::check(spoken <= word.spoken.start && !word.spoken.empty() && word.spoken.end <= form.text.size(), "words are in order");
    fuzz::check(!word.source.empty() && source.covers(word.source), "a word has a source");
    spoken = word.spoken.end;
  }
  fuzz::check(form.text.find(U"[[") == std::u32string::npos, "no text is a command to the engine");
}

}  // namespace

void narrator::fuzz::spoken(std::string_view bytes) {
  const std::string language = take_language(bytes);
  const std::u32string text = from_utf8(bytes);
  const TextNormalizer normalizer(language, {.links = LinkReading::all, .emoji = true, .note_marks = true}, &known_names());
  const Span all{0, text.size()};
  const SpokenForm form = normalizer.normalize(text, all);
  check_form(all, form);
  const Span part{text.size() / 3, text.size() / 2};
  check_form(part, TextNormalizer(language).normalize(text, part));
  const speech::EngineText engine_text(form.text, language);
  check(is_utf8(engine_text.utf8()), "the engine gets UTF-8");
  for (std::size_t i = 0; i <= form.text.size(); ++i) check(engine_text.request_position(i) <= form.text.size(), "a position is in the text");
}
