// narrate: options to stages to sound. The only place that prints results and chooses exit codes.
#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <filesystem>
#include <future>
#include <memory>
#include <string>
#include <utility>

#include "cli/audition.hpp"
#include "cli/cast_file.hpp"
#include "cli/export_audio.hpp"
#include "cli/input.hpp"
#include "cli/lexicons.hpp"
#include "cli/options.hpp"
#include "cli/play.hpp"
#include "cli/printable.hpp"
#include "cli/remembered_voices.hpp"
#include "cli/script_file.hpp"
#include "cli/show_json.hpp"
#include "cli/show_text.hpp"
#include "cli/signals.hpp"
#include "cli/user_folders.hpp"
#include "narrator/narrator.hpp"
#include "tui/terminal.hpp"

namespace {

using namespace narrator;
using namespace narrator::cli;

struct Article {
  Document document;
  Script script;
  Cast cast;
};

Document read_document_of(const Options& options) {
  return read_document(read_article(options.article), {.format = options.format, .language = options.language});
}

void warn(const std::string& words) { std::fprintf(stderr, "narrate: %s\n", printable(words).c_str()); }

VoiceCatalogue voices() {
  const std::filesystem::path own = data_folder();
  return VoiceCatalogue::load(VoiceCatalogue::default_folder(), own.empty() ? own : own / "voices");
}

Cast cast_of(const Article& article, const Options& options) {
  const VoiceCatalogue catalogue = voices();
  const VoiceMemory memory = options.no_memory ? VoiceMemory() : load_remembered_voices(warn);
  CastingOptions casting{.voices = options.voices, .voices_if_there = {}, .memory = &memory};
  if (!options.cast.empty()) casting.voices_if_there = read_cast_file(options.cast, catalogue);
  return cast_voices(article.script, article.document, catalogue, casting);
}

Article analyse(const Options& options) {
  Article article;
  article.document = read_document_of(options);
  const ScriptOptions script_options{.voice_partial_quotes = !options.narrator_reads_fragments};
  article.script = write_script(article.document, script_options);
  if (!options.script.empty()) article.script = read_script(options.script, article.document, article.script, script_options);
  return article;
}

Article analyse_and_cast(const Options& options) {
  Article article = analyse(options);
  article.cast = cast_of(article, options);
  return article;
}

/// What is shown or heard stays so. Who tries a voice with --voice and only looks has not chosen it yet.
void remember(const Article& article, const Options& options) {
  if (options.no_memory || options.audition) return;
  const bool heard = !options.show;
  change_remembered_voices([&](VoiceMemory& memory) { remember_voices(article.script, article.cast, memory, heard); }, warn);
}

/// What will be heard: everybody's line where that is what is wanted.
Article prepare_sound(const Options& options) {
  Article article = analyse_and_cast(options);
  if (options.audition) article.script = audition_script(article.document, std::move(article.script));
  return article;
}

void print(const std::string& text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return;
  if (errno == EPIPE) return;  // the reader, such as head, has seen enough
  throw Error(ErrorKind::file, std::string("standard output: ") + std::strerror(errno));
}

std::string stage_text(const Options& options) {
  if (*options.show == Stage::document || *options.show == Stage::spoken) {
    const Document document = read_document_of(options);
    if (*options.show == Stage::document) return options.json ? document_json(document) : document_text(document);
    const Lexicon lexicon = lexicon_for(options.lexicons, document.language);
    const TextNormalizer normalizer(document.language, options.spoken, &lexicon);
    return options.json ? spoken_json(document, normalizer) : spoken_text(document, normalizer);
  }
  if (*options.show == Stage::script) {
    const Article article = analyse(options);
    return options.json ? script_json(article.document, article.script) : script_text(article.document, article.script);
  }
  const Article article = analyse_and_cast(options);
  remember(article, options);
  return options.json ? cast_json(article.script, article.cast) : cast_text(article.script, article.cast);
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

void refuse_silence(const Narration& narration, const Options& options) {
  if (narration.segments().empty())
    throw Error(ErrorKind::input, (options.article == "-" ? "standard input" : options.article) + ": has nothing to read aloud");
}

void write_file(const Options& options, const std::string& path, SpeechEngine& engine, EndSignals& signals) {
  const Article article = prepare_sound(options);
  const Lexicon lexicon = lexicon_for(options.lexicons, article.document.language);
  const Narration narration(article.document, article.script, article.cast, engine, narration_options(options, lexicon));
  refuse_silence(narration, options);
  remember(article, options);
  export_audio(narration, path, options.stereo ? 2 : 1, signals);
}

/// Says the first sentence to nobody: its voice is then at work when the player asks for it.
void rehearse(const Narration& narration, int words_per_minute) {
  try {
    narration.render(0, {words_per_minute, 0}, [](const PcmChunk&) { return true; });
  } catch (const Error&) {  // the player will meet it, and say so
  }
}

void play_article(const Options& options, SpeechEngine& engine, EndSignals& signals, const PlayerTerminal& terminal) {
  auto opening = open_device_early({.sample_rate = engine.sample_rate(), .channels = options.stereo ? 2 : 1});
  const Article article = prepare_sound(options);
  const Lexicon lexicon = lexicon_for(options.lexicons, article.document.language);
  const Narration narration(article.document, article.script, article.cast, engine, narration_options(options, lexicon));
  refuse_silence(narration, options);
  // While the device opens; a life of reading makes a long file.
  auto remembering = std::async(std::launch::async, [&] { remember(article, options); });
  rehearse(narration, options.words_per_minute);
  const std::unique_ptr<AudioDevice> device = opening.get();
  remembering.get();
  VoiceChooser chooser(article.document, article.script, article.cast, voices(), !options.no_memory);
  if (terminal.is_there()) play_with_screen(narration, *device, signals, terminal, chooser);
  else play_with_lines(narration, *device, signals, options.audition ? Lines::speakers : Lines::paragraphs);
}

void make_sound(const Options& options) {
  EndSignals signals;  // before the engine forks and any thread starts
  const PlayerTerminal terminal(options.output.empty() && !options.no_screen);
  const std::unique_ptr<tui::TerminalGuardian> guardian =
      terminal.is_there() ? std::make_unique<tui::TerminalGuardian>(terminal.keys()) : nullptr;
  const std::unique_ptr<SpeechEngine> engine = start_speech_engine({.lanes = options.jobs});
  if (!options.output.empty()) return write_file(options, options.output, *engine, signals);
  try {
    play_article(options, *engine, signals, terminal);
  } catch (const Error& error) {
    if (options.or_file.empty() || error.kind() != ErrorKind::device) throw;
    std::fprintf(stderr, "narrate: %s; writing %s instead\n", printable(error.what()).c_str(), printable(options.or_file).c_str());
    write_file(options, options.or_file, *engine, signals);
  }
}

void run(const Options& options) {
  if (options.list_voices) return print(voices_text(voices()));
  if (options.show) return print(stage_text(options));
  make_sound(options);
}

int exit_code_of(const Error& error) {
  switch (error.kind()) {
    case ErrorKind::usage: return 2;
    case ErrorKind::interrupted: return 130;
    default: return 1;
  }
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  if (const auto end = parse_options(argc, argv, options)) {
    std::fputs(end->output.c_str(), stdout);
    if (!end->error.empty()) std::fprintf(stderr, "%s\n", end->error.c_str());
    return end->exit_code;
  }
  std::setlocale(LC_CTYPE, "");
  // A reader who has seen enough, or a file that may not grow, is an error of the write, not the end.
  for (const int number : {SIGPIPE, SIGXFSZ}) std::signal(number, SIG_IGN);
  try {
    run(options);
    return 0;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::interrupted) std::fprintf(stderr, "narrate: %s\n", printable(error.what()).c_str());
    return exit_code_of(error);
  } catch (const std::bad_alloc&) {
    std::fprintf(stderr, "narrate: not enough memory\n");
    return 1;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "narrate: %s\n", printable(error.what()).c_str());
    return 1;
  }
}
