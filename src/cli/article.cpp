#include "cli/article.hpp"

#include <filesystem>
#include <string>
#include <utility>

#include "cli/audition.hpp"
#include "cli/cast_file.hpp"
#include "cli/place_keeper.hpp"
#include "cli/remembered_voices.hpp"
#include "cli/script_file.hpp"
#include "cli/since.hpp"
#include "cli/user_folders.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

/// What the listener did with this article, whatever its name is.
void recall(Article& article, const session::Places& places) {
  article.sketch = session::sketch_of(article.document);
  if (const session::HeardArticle* heard = places.find(article.sketch)) article.heard = *heard;
}

/// Only here it is known what the article is called.
Document read_named(const Source& source, const Options& options, int interrupt) {
  try {
    return read_document(source.bytes,
                         {.format = options.format,
                          .language = options.language,
                          .charset = source.charset,
                          .skip = options.skip,
                          .interrupt = interrupt});
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::input) throw;
    throw Error(ErrorKind::input, (source.name == "-" ? "standard input" : source.name) + ": " + error.what());
  }
}

Article read_article_of(const Options& options, const session::Places* places, const OnProblem& tell, int interrupt) {
  Article article;
  article.source = read_source(options, tell, interrupt);
  article.document = read_named(article.source, options, interrupt);
  look_at_page(article.source, article.document, tell);
  article.source.bytes = {};
  if (places != nullptr) recall(article, *places);
  return article;
}

Cast cast_with(const Article& article, const Options& options, const VoiceCatalogue& catalogue, const VoiceMemory& memory,
               std::vector<HeardVoice> heard) {
  CastingOptions casting{.voices = options.voices, .voices_if_there = {}, .memory = &memory, .heard = std::move(heard)};
  if (!options.cast.empty()) casting.voices_if_there = read_cast_file(options.cast, catalogue);
  return cast_voices(article.script, article.document, catalogue, casting);
}

}  // namespace

VoiceCatalogue voices() {
  const std::filesystem::path own = data_folder();
  return VoiceCatalogue::load(VoiceCatalogue::default_folder(), own.empty() ? own : own / "voices");
}

Article read_article_of(const Options& options, const OnProblem& tell, int interrupt) {
  if (options.no_memory) return read_article_of(options, nullptr, tell, interrupt);
  const session::Places places = load_places(tell);
  return read_article_of(options, &places, tell, interrupt);
}

Script script_of(const Article& article, const Options& options) {
  const ScriptOptions script_options{.voice_partial_quotes = !options.narrator_reads_fragments};
  Script script = write_script(article.document, script_options);
  if (!options.script.empty())
    return read_script(options.script, article.document, script, script_options);
  if (article.heard && session::correct_speakers(article.document, script, article.heard->corrections))
    lay_out_utterances(article.document, script, script_options);
  return script;
}

Cast cast_of(const Article& article, const Options& options, const OnProblem& tell, std::vector<HeardVoice> heard) {
  const VoiceCatalogue catalogue = voices();
  const VoiceMemory memory = options.no_memory ? VoiceMemory() : load_remembered_voices(tell);
  return cast_with(article, options, catalogue, memory, std::move(heard));
}

namespace {

/// What its earlier state does not say, in the voices of then.
Article what_is_new(Article article, Options options, const OnProblem& tell, int interrupt) {
  const Options now = options;
  options.article = std::exchange(options.since, {});
  options.script.clear();
  const Article before = prepare_sound(options, tell, interrupt);
  article.cast = cast_of(article, now, tell, voices_heard(before, article.script));
  article.script.utterances = new_utterances(before, article);
  return article;
}

}  // namespace

Article prepare_sound(const Options& options, const OnProblem& tell, int interrupt) {
  Article article = read_article_of(options, tell, interrupt);
  article.script = script_of(article, options);
  if (!options.since.empty()) return what_is_new(std::move(article), options, tell, interrupt);
  article.cast = cast_of(article, options, tell);
  if (options.audition) article.script = audition_script(article.document, std::move(article.script));
  return article;
}

Studio open_studio(const Options& options, const OnProblem& tell) {
  if (options.no_memory) return {.catalogue = voices(), .memory = {}, .places = {}};
  return {.catalogue = voices(), .memory = load_remembered_voices(tell), .places = load_places(tell)};
}

Article prepare_sound(const Options& options, const Studio& studio, const OnProblem& tell, int interrupt) {
  Article article = read_article_of(options, options.no_memory ? nullptr : &studio.places, tell, interrupt);
  article.script = script_of(article, options);
  article.cast = cast_with(article, options, studio.catalogue, studio.memory, {});
  return article;
}

void remember(const Article& article, const Options& options, const OnProblem& tell) {
  if (options.no_memory || options.audition) return;
  const bool heard = !options.show;
  change_remembered_voices([&](VoiceMemory& memory) { remember_voices(article.script, article.cast, memory, heard); }, tell);
}

SpeechCacheOptions cache_options(const Options& options) {
  if (options.no_cache || cache_folder().empty()) return {};
  return {.folder = cache_folder() / "speech", .most_bytes = std::uintmax_t{options.cache_size} << 20};
}

NarrationOptions narration_options(const Options& options, const Lexicon& lexicon) {
  const Announce announce = options.announce.value_or(options.audition ? Announce::always : Announce::off);
  return {.words_per_minute = options.words_per_minute,
          .pauses = options.pauses,
          .announce = announce,
          .quote_tones = options.quote_tones,
          .spoken = options.spoken,
          .lexicon = &lexicon};
}

ExportTarget export_target(const Options& options, const Source& source) {
  return {.channels = options.stereo ? 2 : 1,
          .publications = {.word_by_word = options.word_by_word},
          .options = options.exporting,
          .source = source.name == "-" ? std::string() : source.name};
}

void refuse_silence(const Narration& narration, const Source& source) {
  if (narration.segments().empty())
    throw Error(ErrorKind::input, (source.name == "-" ? "standard input" : source.name) + ": has nothing to read aloud");
}

}  // namespace narrator::cli
