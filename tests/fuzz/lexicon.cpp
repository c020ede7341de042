// Pronunciation lexicons, and a text that is read with them.
#include "narrator/lexicon.hpp"

#include "base/utf8.hpp"
#include "fuzz/memory_file.hpp"
#include "fuzz/targets.hpp"
#include "narrator/error.hpp"
#include "narrator/speech_engine.hpp"
#include "narrator/spoken_form.hpp"
#include "speech/engine_text.hpp"

void narrator::fuzz::lexicon(std::string_view bytes) {
  const MemoryFile file(bytes);
  Lexicon lexicon;
  std::u32string text = U"The New York mayor, Ida Krull, met the WHO. ";
  try {
    for (Lexicon::Entry& entry : read_lexicon(file.path(), [](const std::string&) {})) {
      check(!entry.grapheme.empty() && (entry.ipa.empty() != entry.alias.empty()), "an entry has one pronunciation");
      text += entry.grapheme + U" ";
      lexicon.add(std::move(entry));
    }
  } catch (const Error& error) {
    check(error.kind() == ErrorKind::file, "a lexicon that is none is an error of the file");
    return;
  }
  const SpokenForm form = TextNormalizer("en", {}, &lexicon).normalize(text, {0, text.size()});
  std::size_t at = 0;
  for (const LedgerLine& line : form.ledger) {
    check(line.source.start == at, "the ledger has no gap");
    at = line.source.end;
  }
  check(at == text.size(), "the ledger covers its source");
  // As the engine is asked: a word in phonemes stands between marks of its own.
  std::u32string request = form.text;
  for (const SpokenWord& word : form.words) request += SpeechRequest::phonemes_begin + word.ipa + SpeechRequest::phonemes_end;
  check(is_utf8(speech::EngineText(request, "en").utf8()), "the engine gets UTF-8");
}
